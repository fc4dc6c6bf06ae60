//! What stands between a stranger's bytes and the ZeroMQ crate.
//!
//! The crate believes a frame header before it knows its sender: a length of 2^40 makes it reserve that much and abort.
//! A [`Gate`] reads along with what a peer sends and refuses what no Jupyter client sends: a greeting that is none,
//! frames and messages over a limit, endless messages of many frames. It changes nothing and keeps nothing but counters.
//! The copying itself, and the patience with peers that stop reading, are in `sockets`.

use std::fmt;

/// What a peer of one socket may send.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The longest frame, in bytes.
    pub frame: u64,
    /// The longest message over all its frames, in bytes.
    pub message: u64,
    /// The most frames in a message.
    pub frames: u32,
}

/// The longest command frame (READY and its kin hold a few properties of short text).
const COMMAND: u64 = 64 * 1024;

/// The greeting of ZMTP 3: a signature of ten bytes, then version, mechanism and filler.
const GREETING: u8 = 64;

/// The part of the greeting that a peer sends before it has seen ours.
pub const SIGNATURE: u8 = 10;

/// Why a peer is refused.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Refusal {
    NotZmtp,
    FrameFlags(u8),
    FrameTooLong(u64),
    MessageTooLong,
    TooManyFrames,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::NotZmtp => write!(f, "not a ZMTP 3 greeting"),
            Refusal::FrameFlags(flags) => write!(f, "frame flags {flags:#04x}"),
            Refusal::FrameTooLong(n) => write!(f, "a frame of {n} bytes"),
            Refusal::MessageTooLong => write!(f, "a message over the limit"),
            Refusal::TooManyFrames => write!(f, "a message of too many frames"),
        }
    }
}

enum State {
    /// How many bytes of the greeting have passed.
    Greeting(u8),
    Flags,
    /// Length bytes still to come, and the length so far.
    Length {
        flags: u8,
        left: u8,
        value: u64,
    },
    /// Bytes of the body still to come.
    Body(u64),
}

/// Reads along with one direction of one connection.
pub struct Gate {
    limits: Limits,
    state: State,
    /// Of the message under way.
    bytes: u64,
    frames: u32,
}

const MORE: u8 = 1;
const LONG: u8 = 2;
const IS_COMMAND: u8 = 4;

impl Gate {
    pub fn new(limits: Limits) -> Gate {
        Gate { limits, state: State::Greeting(0), bytes: 0, frames: 0 }
    }

    /// Whether the peer has sent a whole greeting.
    pub fn greeted(&self) -> bool {
        !matches!(self.state, State::Greeting(_))
    }

    /// Whether what has passed so far is at least the signature of a ZMTP peer.
    pub fn signed_in(&self) -> bool {
        !matches!(self.state, State::Greeting(n) if n < SIGNATURE)
    }

    /// Looks at the next bytes. After a refusal the connection is to be closed without passing them on.
    pub fn check(&mut self, mut data: &[u8]) -> Result<(), Refusal> {
        while let Some(&byte) = data.first() {
            match self.state {
                State::Greeting(n) => {
                    let fits = match n {
                        0 => byte == 0xff,
                        9 => byte == 0x7f,
                        SIGNATURE => byte >= 3,
                        _ => true,
                    };
                    if !fits {
                        return Err(Refusal::NotZmtp);
                    }
                    self.state = if n + 1 == GREETING { State::Flags } else { State::Greeting(n + 1) };
                    data = &data[1..];
                }
                State::Flags => {
                    let command = byte & IS_COMMAND != 0;
                    if byte & !(MORE | LONG | IS_COMMAND) != 0 || command && byte & MORE != 0 {
                        return Err(Refusal::FrameFlags(byte));
                    }
                    let left = if byte & LONG != 0 { 8 } else { 1 };
                    self.state = State::Length { flags: byte, left, value: 0 };
                    data = &data[1..];
                }
                State::Length { flags, left, value } => {
                    let value = value << 8 | u64::from(byte);
                    data = &data[1..];
                    if left > 1 {
                        self.state = State::Length { flags, left: left - 1, value };
                        continue;
                    }
                    self.frame(flags, value)?;
                    self.state = if value == 0 { State::Flags } else { State::Body(value) };
                }
                State::Body(left) => {
                    let n = left.min(data.len() as u64);
                    self.state = if n == left { State::Flags } else { State::Body(left - n) };
                    data = &data[n as usize..];
                }
            }
        }
        Ok(())
    }

    /// Accounts for the frame whose header is complete.
    fn frame(&mut self, flags: u8, length: u64) -> Result<(), Refusal> {
        if flags & IS_COMMAND != 0 {
            return if length > COMMAND { Err(Refusal::FrameTooLong(length)) } else { Ok(()) };
        }
        if length > self.limits.frame {
            return Err(Refusal::FrameTooLong(length));
        }
        self.bytes += length;
        self.frames += 1;
        if self.bytes > self.limits.message {
            return Err(Refusal::MessageTooLong);
        }
        if self.frames > self.limits.frames {
            return Err(Refusal::TooManyFrames);
        }
        if flags & MORE == 0 {
            (self.bytes, self.frames) = (0, 0);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits { frame: 1000, message: 2000, frames: 5 };

    fn greeting() -> Vec<u8> {
        let mut g = vec![0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0x7f, 3, 0];
        g.extend(b"NULL");
        g.resize(64, 0);
        g
    }

    fn frame(flags: u8, body: usize) -> Vec<u8> {
        let mut f = vec![flags];
        if flags & LONG != 0 {
            f.extend((body as u64).to_be_bytes());
        } else {
            f.push(body as u8);
        }
        f.resize(f.len() + body, 0xee);
        f
    }

    /// The verdict must not depend on how the bytes are cut into reads.
    fn verdict(bytes: &[u8]) -> Result<(), Refusal> {
        let mut whole = Gate::new(LIMITS);
        let want = whole.check(bytes);
        for cut in [1, 2, 3, 7] {
            let mut gate = Gate::new(LIMITS);
            let got = bytes.chunks(cut).try_for_each(|c| gate.check(c));
            assert_eq!(got, want, "in reads of {cut}");
            assert_eq!(gate.greeted(), whole.greeted());
        }
        want
    }

    #[test]
    fn verdicts() {
        let with = |frames: &[Vec<u8>]| [vec![greeting()], frames.to_vec()].concat().concat();
        let header = |flags: u8, n: u64| [vec![flags], n.to_be_bytes().to_vec()].concat();
        let cases: Vec<(Vec<u8>, Result<(), Refusal>)> = vec![
            (vec![], Ok(())),
            (greeting()[..20].to_vec(), Ok(())),
            (greeting(), Ok(())),
            (b"GET / HTTP/1.1\r\n".to_vec(), Err(Refusal::NotZmtp)),
            (vec![0xff; 20], Err(Refusal::NotZmtp)),
            ([&greeting()[..10], &[1]].concat(), Err(Refusal::NotZmtp)),
            (with(&[frame(IS_COMMAND, 40), frame(MORE, 0), frame(MORE, 9), frame(0, 255)]), Ok(())),
            (with(&[frame(LONG, 1000), frame(LONG, 1000), frame(LONG, 1000)]), Ok(())),
            (with(&[header(LONG, 1001)]), Err(Refusal::FrameTooLong(1001))),
            (with(&[header(LONG, 1 << 40)]), Err(Refusal::FrameTooLong(1 << 40))),
            (with(&[header(LONG, u64::MAX)]), Err(Refusal::FrameTooLong(u64::MAX))),
            (with(&[header(LONG | IS_COMMAND, 1 << 20)]), Err(Refusal::FrameTooLong(1 << 20))),
            (with(&[vec![0x08, 1]]), Err(Refusal::FrameFlags(8))),
            (with(&[vec![IS_COMMAND | MORE, 1]]), Err(Refusal::FrameFlags(5))),
            (with(&vec![frame(MORE | LONG, 900); 3]), Err(Refusal::MessageTooLong)),
            (with(&vec![frame(MORE, 0); 6]), Err(Refusal::TooManyFrames)),
        ];
        for (i, (bytes, want)) in cases.into_iter().enumerate() {
            assert_eq!(verdict(&bytes), want, "case {i}");
        }
    }

    #[test]
    fn progress_of_the_greeting() {
        let mut gate = Gate::new(LIMITS);
        let g = greeting();
        let mut from = 0;
        for (to, signed_in, greeted) in
            [(9, false, false), (10, true, false), (63, true, false), (64, true, true)]
        {
            gate.check(&g[from..to]).unwrap();
            assert_eq!((gate.signed_in(), gate.greeted()), (signed_in, greeted), "after {to}");
            from = to;
        }
    }
}
