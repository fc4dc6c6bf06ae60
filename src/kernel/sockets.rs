//! The I/O thread: five ZeroMQ sockets, the guard in front of them, timers and signals. The only file that names
//! zeromq and tokio.
//!
//! One current_thread runtime, and no user code on it ever: what arrives is handed to [`Events`], whose methods must not
//! wait. What is to be sent comes through an [`Outbox`], one queue for all sockets, so that what was posted first leaves
//! first. Only a whole process holds such an I/O thread; it ends with [`Outbox::exit`].
//!
//! zeromq 0.7 has four faults that matter here; each has its answer below. It believes frame lengths of strangers: the
//! [`Gate`](super::guard::Gate). It keeps everything for a subscriber that does not read: the front hangs up on a peer
//! that takes nothing for a while. It drops what exceeds 100,000 messages when its own tasks do not get to run: the pump
//! yields. It does not flush at exit: the pump counts what is in flight and waits.

use super::connection::{Address, Connection};
use super::guard::{Gate, Limits};
use super::log::debug;
use super::wire;
use super::wire::Key;
use bytes::Bytes;
use std::future::Future;
use std::io;
use std::net::TcpListener as StdTcpListener;
#[cfg(unix)]
use std::os::unix::net::UnixListener as StdUnixListener;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
#[cfg(unix)]
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{Notify, mpsc};
use tokio::time::{sleep, sleep_until, timeout};
use zeromq::{
    PubSocket, RouterRecvHalf, RouterSendHalf, RouterSocket, Socket, SocketRecv, SocketSend, ZmqMessage,
};

/// A socket that requests arrive on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Shell,
    Control,
    Stdin,
}

/// Where a message leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Shell,
    Control,
    Iopub,
}

/// What the system tells the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    Interrupt,
    Terminate,
    /// The process that started us is gone.
    Orphaned,
}

/// Who is told of things. Called on the I/O thread: nothing here may wait for user code or for I/O.
pub trait Events: Send + Sync + 'static {
    fn received(&self, channel: Channel, frames: Vec<Bytes>);
    fn signal(&self, signal: Signal);
    /// Called after [`Outbox::alarm`], after room was made for output, and at the instant that the last call returned.
    fn timer(&self) -> Option<Instant>;
}

/// A message on its way out, not yet encoded: encoding and signing are the I/O thread's work.
pub struct Post {
    pub target: Target,
    /// Identities of the receiver, or the topic.
    pub prefix: Vec<Bytes>,
    pub header: Vec<u8>,
    pub parent: Bytes,
    pub metadata: Vec<u8>,
    pub content: Box<dyn FnOnce() -> Vec<u8> + Send>,
    /// Roughly how much memory the content holds until the last peer has it.
    pub weight: usize,
}

enum Out {
    Post(Post, Ticket),
    Exit,
}

/// Counts bytes from posting until the last peer's writer has them, and tells when it sinks below a mark.
pub struct Meter {
    bytes: AtomicUsize,
    mark: usize,
    alarm: Notify,
}

impl Meter {
    fn add(self: &Arc<Meter>, n: usize) -> Ticket {
        self.bytes.fetch_add(n, Ordering::Relaxed);
        Ticket { n, meter: self.clone() }
    }
}

/// Some bytes in flight; dropped when they are not any more.
struct Ticket {
    n: usize,
    meter: Arc<Meter>,
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let before = self.meter.bytes.fetch_sub(self.n, Ordering::Relaxed);
        if before >= self.meter.mark && before - self.n < self.meter.mark {
            self.meter.alarm.notify_one();
        }
    }
}

/// The owner of an encoded content frame. The crate drops the frame when the last subscriber's writer has encoded it,
/// which is the only acknowledgement there is.
struct Counted {
    bytes: Vec<u8>,
    _ticket: Ticket,
}

impl AsRef<[u8]> for Counted {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

/// Puts messages on their way, from any thread, without waiting.
#[derive(Clone)]
pub struct Outbox {
    out: mpsc::UnboundedSender<Out>,
    meter: Arc<Meter>,
}

/// What the I/O thread takes from the outbox.
pub struct Inlet {
    out: mpsc::UnboundedReceiver<Out>,
    meter: Arc<Meter>,
}

impl Outbox {
    /// `low_water`: when the bytes in flight sink below this, [`Events::timer`] is called.
    pub fn new(low_water: usize) -> (Outbox, Inlet) {
        let (tx, rx) = mpsc::unbounded_channel();
        let meter = Arc::new(Meter { bytes: AtomicUsize::new(0), mark: low_water, alarm: Notify::new() });
        (Outbox { out: tx, meter: meter.clone() }, Inlet { out: rx, meter })
    }

    /// Posts a message. After the end of the I/O thread it goes nowhere.
    pub fn post(&self, post: Post) {
        let ticket = self.meter.add(post.weight);
        let _ = self.out.send(Out::Post(post, ticket));
    }

    /// Bytes that were posted and have not reached every peer's writer yet.
    pub fn in_flight(&self) -> usize {
        self.meter.bytes.load(Ordering::Relaxed)
    }

    /// Asks for a call of [`Events::timer`] soon.
    pub fn alarm(&self) {
        self.meter.alarm.notify_one();
    }

    /// A number of bytes that stay in flight for ever, for tests of what happens then.
    #[cfg(test)]
    pub fn hold(&self, n: usize) -> impl Drop + use<> {
        self.meter.add(n)
    }

    /// Ends the I/O thread once everything posted before has left, or does not get away in time.
    pub fn exit(&self) {
        let _ = self.out.send(Out::Exit);
    }
}

#[cfg(test)]
impl Inlet {
    /// What was posted so far: parent, topic, content. Counts as sent.
    pub fn drain(&mut self) -> Vec<(Bytes, Bytes, serde_json::Value)> {
        let mut posts = Vec::new();
        while let Ok(Out::Post(post, _)) = self.out.try_recv() {
            let content = serde_json::from_slice(&(post.content)()).unwrap();
            posts.push((post.parent, post.prefix[0].clone(), content));
        }
        posts
    }
}

/// How the process behaves towards its surroundings.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// A peer that takes nothing for so long is hung up on. It connects again by itself when it comes to its senses.
    pub stall: Duration,
    /// A peer that has not sent its greeting after so long is hung up on.
    pub greeting: Duration,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { stall: Duration::from_secs(10), greeting: Duration::from_secs(10) }
    }
}

/// At exit, what is in flight gets so long to leave.
const EXIT_PATIENCE: Duration = Duration::from_secs(1);

/// The most that a peer may send in one frame and in one message. Cells and widget buffers are big, nothing else is.
fn limits(name: &str) -> Limits {
    let mib = |n: u64| n << 20;
    match name {
        "shell" => Limits { frame: mib(128), message: mib(256), frames: 4096 },
        "iopub" => Limits { frame: 64 * 1024, message: 64 * 1024, frames: 16 },
        _ => Limits { frame: mib(16), message: mib(32), frames: 256 },
    }
}

/// Binds the sockets and serves until [`Outbox::exit`]. The error says which address could not be bound, and why.
pub fn run(
    connection: &Connection,
    inlet: Inlet,
    key: Key,
    settings: Settings,
    events: Arc<dyn Events>,
) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| format!("cannot start the I/O runtime: {e}"))?;
    let result = runtime.block_on(serve(connection, inlet, key, settings, events));
    // Connections that still copy are cut here; everything that mattered has left.
    runtime.shutdown_background();
    result
}

async fn serve(
    connection: &Connection,
    mut inlet: Inlet,
    key: Key,
    settings: Settings,
    events: Arc<dyn Events>,
) -> Result<(), String> {
    let mut backstage = Backstage::new();
    let mut unlink = Unlink(Vec::new());
    let mut shell = RouterSocket::new();
    let mut control = RouterSocket::new();
    let mut stdin = RouterSocket::new();
    let mut heartbeat = RouterSocket::new();
    let mut iopub = PubSocket::new();
    bind(&mut iopub, "iopub", &connection.iopub, settings, &mut backstage, &mut unlink).await?;
    bind(&mut control, "control", &connection.control, settings, &mut backstage, &mut unlink).await?;
    bind(&mut stdin, "stdin", &connection.stdin, settings, &mut backstage, &mut unlink).await?;
    bind(&mut heartbeat, "heartbeat", &connection.heartbeat, settings, &mut backstage, &mut unlink).await?;
    bind(&mut shell, "shell", &connection.shell, settings, &mut backstage, &mut unlink).await?;
    debug!("listening: shell {} iopub {}", connection.shell, connection.iopub);

    let (mut shell_out, shell_in) = shell.split();
    let (mut control_out, control_in) = control.split();
    let (_stdin_out, stdin_in) = stdin.split();
    tokio::spawn(listen(Channel::Shell, shell_in, events.clone()));
    tokio::spawn(listen(Channel::Control, control_in, events.clone()));
    tokio::spawn(listen(Channel::Stdin, stdin_in, events.clone()));
    tokio::spawn(echo(heartbeat));
    tokio::spawn(timers(inlet.meter.clone(), events.clone()));
    tokio::spawn(interrupts(events.clone()));
    tokio::spawn(terminations(events.clone()));
    tokio::spawn(orphaned(events));

    let mut sent = 0u32;
    while let Some(Out::Post(post, ticket)) = inlet.out.recv().await {
        let target = post.target;
        let message = match encode(post, ticket, &key) {
            Some(message) => message,
            None => continue,
        };
        let result = match target {
            Target::Iopub => iopub.send(message).await,
            Target::Shell => send(&mut shell_out, message).await,
            Target::Control => send(&mut control_out, message).await,
        };
        if let Err(e) = result {
            // A client that left is a normal event.
            debug!("not sent on {target:?}: {e}");
        }
        // The crate's own tasks take messages out of its first queue, which drops what exceeds its capacity.
        sent = sent.wrapping_add(1);
        if sent.is_multiple_of(32) {
            tokio::task::yield_now().await;
        }
    }
    flush(&inlet.meter).await;
    Ok(())
}

/// Gives what is in flight time to leave: until it is counted out, then a few rounds for the copies of the guard.
async fn flush(meter: &Meter) {
    let end = Instant::now() + EXIT_PATIENCE;
    while meter.bytes.load(Ordering::Relaxed) > 0 && Instant::now() < end {
        sleep(Duration::from_millis(1)).await;
    }
    for _ in 0..5 {
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        sleep(Duration::from_millis(1)).await;
    }
}

fn encode(post: Post, ticket: Ticket, key: &Key) -> Option<ZmqMessage> {
    let bytes = (post.content)();
    let content = Bytes::from_owner(Counted { bytes, _ticket: ticket });
    let parts = [Bytes::from(post.header), post.parent, Bytes::from(post.metadata), content];
    ZmqMessage::try_from(wire::encode(&post.prefix, key, parts)).ok()
}

async fn send(half: &mut RouterSendHalf, message: ZmqMessage) -> zeromq::ZmqResult<()> {
    half.send(message).await
}

async fn listen(channel: Channel, mut half: RouterRecvHalf, events: Arc<dyn Events>) {
    loop {
        match half.recv().await {
            Ok(message) => events.received(channel, message.into_vec()),
            Err(e) => {
                debug!("{channel:?}: {e}");
                sleep(Duration::from_millis(10)).await;
            }
        }
        tokio::task::yield_now().await;
    }
}

/// The heartbeat: every frame back to where it came from. A ROUTER, since the crate's REP gives up on odd messages.
async fn echo(mut socket: RouterSocket) {
    loop {
        match socket.recv().await {
            Ok(message) => {
                if let Err(e) = socket.send(message).await {
                    debug!("heartbeat not answered: {e}");
                }
            }
            Err(e) => {
                debug!("heartbeat: {e}");
                sleep(Duration::from_millis(10)).await;
            }
        }
        tokio::task::yield_now().await;
    }
}

async fn timers(meter: Arc<Meter>, events: Arc<dyn Events>) {
    let mut next: Option<Instant> = None;
    loop {
        match next {
            None => meter.alarm.notified().await,
            Some(at) => tokio::select! {
                () = meter.alarm.notified() => {}
                () = sleep_until(at.into()) => {}
            },
        }
        next = events.timer();
    }
}

async fn interrupts(events: Arc<dyn Events>) {
    while tokio::signal::ctrl_c().await.is_ok() {
        events.signal(Signal::Interrupt);
    }
}

#[cfg(unix)]
async fn terminations(events: Arc<dyn Events>) {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut stream) = signal(SignalKind::terminate()) else { return };
    while stream.recv().await.is_some() {
        events.signal(Signal::Terminate);
    }
}

#[cfg(not(unix))]
async fn terminations(_events: Arc<dyn Events>) {}

/// Watches for the end of the process that started us. The standard library has no portable way to be told, so this
/// looks once a second, which costs nothing to speak of.
///
/// Clients of the Jupyter libraries name the process that the kernel belongs to in `JPY_PARENT_PID`; that may be a
/// grandparent, where a launcher stands between. Without the variable it is our parent, if we had one to begin with.
#[cfg(unix)]
async fn orphaned(events: Arc<dyn Events>) {
    use std::os::unix::process::parent_id;
    let parent = parent_id();
    let named =
        std::env::var("JPY_PARENT_PID").ok().and_then(|v| v.parse::<u32>().ok()).filter(|pid| *pid > 1);
    let watched = PathBuf::from(format!("/proc/{}", named.unwrap_or(parent)));
    // In another process namespace the named process is not to be seen, and its absence says nothing.
    let by_name = named.is_some_and(|pid| pid != parent) && watched.exists();
    if parent <= 1 && !by_name {
        return;
    }
    loop {
        sleep(Duration::from_secs(1)).await;
        let gone = if by_name { !watched.exists() } else { parent_id() != parent };
        if gone {
            events.signal(Signal::Orphaned);
            return;
        }
    }
}

#[cfg(not(unix))]
async fn orphaned(_events: Arc<dyn Events>) {}

// ---- the guard in front

/// Where the crate's own sockets listen: Unix sockets in a folder that only we may enter, or loopback ports where there
/// are no Unix sockets. The folder goes when this does.
struct Backstage {
    folder: Option<PathBuf>,
}

/// The name of the folders of one process; what a killed process left is swept by the next one that ends.
const FOLDER: &str = "gopark-";

impl Backstage {
    #[cfg(unix)]
    fn new() -> Backstage {
        use std::os::unix::fs::DirBuilderExt;
        let name = format!("{FOLDER}{}-{:.8}", std::process::id(), uuid::Uuid::new_v4().simple());
        let folder = std::env::temp_dir().join(name);
        match std::fs::DirBuilder::new().mode(0o700).create(&folder) {
            Ok(()) => Backstage { folder: Some(folder) },
            Err(e) => {
                debug!("no folder for Unix sockets at {}: {e}", folder.display());
                Backstage { folder: None }
            }
        }
    }

    #[cfg(not(unix))]
    fn new() -> Backstage {
        Backstage { folder: None }
    }

    /// Makes `socket` listen where only the guard knocks.
    async fn bind<S: Socket>(&mut self, socket: &mut S, name: &str) -> Result<Inner, String> {
        let fail = |e: &dyn std::fmt::Display| format!("cannot open the inner {name} socket: {e}");
        #[cfg(unix)]
        if let Some(folder) = &self.folder {
            let path = folder.join(name);
            // A path too long for a Unix socket is a reason to take a port, not to fail.
            match StdUnixListener::bind(&path) {
                Ok(listener) => {
                    socket.bind_listener(listener).await.map_err(|e| fail(&e))?;
                    return Ok(Inner::Unix(path));
                }
                Err(e) => debug!("no Unix socket at {}: {e}", path.display()),
            }
        }
        let listener = StdTcpListener::bind(("127.0.0.1", 0)).map_err(|e| fail(&e))?;
        let address = listener.local_addr().map_err(|e| fail(&e))?;
        socket.bind_listener(listener).await.map_err(|e| fail(&e))?;
        Ok(Inner::Tcp(address))
    }
}

impl Drop for Backstage {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            let _ = std::fs::remove_dir_all(folder);
            sweep();
        }
    }
}

/// Removes the folders of kernels that were killed. Only where a process's life can be told from `/proc`; folders of
/// other users refuse to be removed, which is right.
fn sweep() {
    if !Path::new("/proc/self").exists() {
        return;
    }
    let Ok(entries) = std::fs::read_dir(std::env::temp_dir()) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let pid = name.to_str().and_then(|n| n.strip_prefix(FOLDER)).and_then(|n| n.split_once('-'));
        let Some((pid, _)) = pid else { continue };
        if pid.parse::<u32>().is_ok_and(|pid| !Path::new(&format!("/proc/{pid}")).exists()) {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// Socket files that we made; the end of a process does not remove them.
struct Unlink(Vec<PathBuf>);

impl Drop for Unlink {
    fn drop(&mut self) {
        for path in &self.0 {
            let _ = std::fs::remove_file(path);
        }
    }
}

#[derive(Clone)]
enum Inner {
    #[cfg(unix)]
    Unix(PathBuf),
    Tcp(std::net::SocketAddr),
}

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}
type BoxStream = Box<dyn Stream>;

impl Inner {
    async fn connect(&self) -> io::Result<BoxStream> {
        match self {
            #[cfg(unix)]
            Inner::Unix(path) => Ok(Box::new(UnixStream::connect(path).await?)),
            Inner::Tcp(address) => {
                let stream = TcpStream::connect(address).await?;
                stream.set_nodelay(true)?;
                Ok(Box::new(stream))
            }
        }
    }
}

enum Front {
    Tcp(TcpListener),
    #[cfg(unix)]
    Unix(UnixListener),
}

impl Front {
    async fn accept(&self) -> io::Result<BoxStream> {
        match self {
            Front::Tcp(listener) => {
                let (stream, _) = listener.accept().await?;
                stream.set_nodelay(true)?;
                Ok(Box::new(stream))
            }
            #[cfg(unix)]
            Front::Unix(listener) => Ok(Box::new(listener.accept().await?.0)),
        }
    }
}

async fn bind<S: Socket>(
    socket: &mut S,
    name: &'static str,
    address: &Address,
    settings: Settings,
    backstage: &mut Backstage,
    unlink: &mut Unlink,
) -> Result<(), String> {
    let fail = |e: io::Error| format!("cannot listen for {name} at {address}: {e}");
    let front = match address {
        Address::Tcp(host, port) => {
            Front::Tcp(TcpListener::bind((host.as_str(), *port)).await.map_err(fail)?)
        }
        #[cfg(unix)]
        Address::Ipc(path) => {
            // A file that a killed process left behind would keep the address in use.
            let _ = std::fs::remove_file(path);
            let listener = UnixListener::bind(path).map_err(fail)?;
            unlink.0.push(path.clone());
            Front::Unix(listener)
        }
        #[cfg(not(unix))]
        Address::Ipc(_) => return Err(fail(io::ErrorKind::Unsupported.into())),
    };
    #[cfg(not(unix))]
    let _ = unlink;
    let inner = backstage.bind(socket, name).await?;
    tokio::spawn(async move {
        loop {
            match front.accept().await {
                Ok(stream) => {
                    tokio::spawn(connection_of(name, stream, inner.clone(), settings));
                }
                Err(e) => {
                    // Out of descriptors, mostly: those who hold them will go.
                    debug!("{name}: accept: {e}");
                    sleep(Duration::from_millis(50)).await;
                }
            }
        }
    });
    Ok(())
}

async fn connection_of(name: &'static str, front: BoxStream, inner: Inner, settings: Settings) {
    if let Err(e) = guard(name, front, inner, settings).await {
        debug!("{name}: hung up: {e}");
    }
}

fn refused(why: impl ToString) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why.to_string())
}

/// One connection: checks what comes in, copies both ways, and ends when either side does.
async fn guard(name: &str, mut front: BoxStream, inner: Inner, settings: Settings) -> io::Result<()> {
    let mut gate = Gate::new(limits(name));
    let deadline = tokio::time::Instant::now() + settings.greeting;
    let late = || refused("no greeting in time");
    // The crate hears of a peer once it looks like one: until then it costs a descriptor and these few bytes.
    let mut first = Vec::with_capacity(64);
    while !gate.signed_in() {
        let mut bytes = [0; 64];
        let read = tokio::time::timeout_at(deadline, front.read(&mut bytes)).await;
        let n = read.map_err(|_| late())??;
        if n == 0 {
            return Ok(());
        }
        gate.check(&bytes[..n]).map_err(refused)?;
        first.extend_from_slice(&bytes[..n]);
    }
    let mut inner = inner.connect().await?;
    inner.write_all(&first).await?;
    let (mut front_in, mut front_out) = tokio::io::split(front);
    let (mut inner_in, mut inner_out) = tokio::io::split(inner);

    let greeted = AtomicBool::new(gate.greeted());
    let inbound = async {
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let n = front_in.read(&mut buffer).await?;
            if n == 0 {
                // What was sent before leaving still counts: the crate reads on until it sees the end.
                return inner_out.shutdown().await;
            }
            gate.check(&buffer[..n]).map_err(refused)?;
            if gate.greeted() {
                greeted.store(true, Ordering::Relaxed);
            }
            inner_out.write_all(&buffer[..n]).await?;
        }
    };
    let outbound = async {
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let n = inner_in.read(&mut buffer).await?;
            if n == 0 {
                return front_out.shutdown().await;
            }
            let mut rest = &buffer[..n];
            while !rest.is_empty() {
                // Any progress counts: the patience is for peers that take nothing at all.
                let written = timeout(settings.stall, front_out.write(rest)).await;
                match written.map_err(|_| refused("the peer stopped reading"))?? {
                    0 => return Err(io::ErrorKind::WriteZero.into()),
                    n => rest = &rest[n..],
                }
            }
        }
    };
    let ungreeted = async {
        tokio::time::sleep_until(deadline).await;
        if greeted.load(Ordering::Relaxed) {
            std::future::pending::<()>().await
        }
    };
    let mut inbound: Pin<Box<dyn Future<Output = io::Result<()>> + Send + '_>> = Box::pin(inbound);
    tokio::pin!(outbound, ungreeted);
    tokio::select! {
        result = &mut inbound => {
            result?;
            // The peer has closed its side; answers under way may still be wanted, for a moment.
            timeout(Duration::from_secs(1), outbound).await.unwrap_or(Ok(()))
        }
        result = &mut outbound => result,
        () = &mut ungreeted => Err(late()),
    }
}
