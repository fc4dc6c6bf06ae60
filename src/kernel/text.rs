//! The output of one run on its way out: text that waits for more text, and messages between texts, in order.
//!
//! Decides when text may become a message and where it is cut; sends nothing itself and knows no JSON.
//! Invariants: what went in comes out once, in the order in which it went in, as valid UTF-8 (bytes that are none are
//! replaced). A character is never cut in two by a message boundary.

use crate::repl::{Pace, Stream};
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// The first messages of a burst leave this fast,
const SHORT: Duration = Duration::from_millis(20);
/// and when it goes on, this fast: the cost in a browser is per message.
const LONG: Duration = Duration::from_millis(100);
/// So many messages are the beginning of a burst.
const BEGINNING: u32 = 10;
/// A burst is over after so long without a message.
const OVER: Duration = Duration::from_millis(200);
/// So much text is a message whatever the clock says; the exact size of a message under [`Pace::Stored`].
const FULL: usize = 64 * 1024;
/// The same when a burst goes on.
const FULL_LATER: usize = 256 * 1024;

/// Something to send.
#[derive(Debug, PartialEq)]
pub enum Piece<M> {
    Text(Stream, String),
    Message(M),
}

/// When the next piece is due.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Due {
    Now,
    At(Instant),
    /// Not before more comes in, or the end of the cell.
    Never,
}

enum Item<M> {
    Text { stream: Stream, bytes: Vec<u8>, start: usize },
    Message(M),
}

/// The queue of one run. `M` are the messages that are not text.
pub struct TextQueue<M> {
    items: VecDeque<Item<M>>,
    /// Bytes of an incomplete character at the end of what was written to stdout and stderr, when other things followed.
    tails: [Vec<u8>; 2],
    /// Bytes of text that wait.
    waiting: usize,
    last: Option<Instant>,
    streak: u32,
}

impl<M> Default for TextQueue<M> {
    fn default() -> Self {
        TextQueue {
            items: VecDeque::new(),
            tails: [Vec::new(), Vec::new()],
            waiting: 0,
            last: None,
            streak: 0,
        }
    }
}

impl<M> TextQueue<M> {
    /// Bytes of text that wait.
    pub fn waiting(&self) -> usize {
        self.waiting
    }

    /// Whether the next piece is text; `None` when there is none.
    pub fn text_next(&self) -> Option<bool> {
        self.items.front().map(|item| matches!(item, Item::Text { .. }))
    }

    /// How many pieces wait, at least.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether nothing waits, not even the beginning of a character.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.waiting == 0
    }

    /// Adds text.
    pub fn write(&mut self, stream: Stream, text: &[u8]) {
        if text.is_empty() {
            return;
        }
        self.waiting += text.len();
        if let Some(Item::Text { stream: s, bytes, .. }) = self.items.back_mut()
            && *s == stream
        {
            bytes.extend_from_slice(text);
            return;
        }
        self.close();
        let mut bytes = std::mem::take(&mut self.tails[stream as usize]);
        bytes.extend_from_slice(text);
        self.items.push_back(Item::Text { stream, bytes, start: 0 });
    }

    /// Adds a message behind all text so far.
    pub fn message(&mut self, message: M) {
        self.close();
        self.items.push_back(Item::Message(message));
    }

    /// Ends the last text, since something else follows: an incomplete character waits for its stream to go on.
    fn close(&mut self) {
        if let Some(Item::Text { stream, bytes, start }) = self.items.back_mut() {
            let end = complete(bytes).max(*start);
            self.tails[*stream as usize] = bytes.split_off(end);
            if *start == bytes.len() {
                self.items.pop_back();
            }
        }
    }

    /// Nothing more is to come, or at least what is here may not wait: incomplete characters are given up.
    pub fn finish(&mut self) {
        for stream in [Stream::Stdout, Stream::Stderr] {
            let tail = std::mem::take(&mut self.tails[stream as usize]);
            if !tail.is_empty() {
                // Whole from here on, so that no cut holds it back.
                self.write_whole(stream, &tail);
            }
        }
        if let Some(Item::Text { bytes, .. }) = self.items.back_mut() {
            let end = complete(bytes);
            if end < bytes.len() {
                let before = bytes.len();
                bytes.truncate(end);
                bytes.extend_from_slice("\u{fffd}".as_bytes());
                self.waiting = self.waiting + bytes.len() - before;
            }
        }
    }

    fn write_whole(&mut self, stream: Stream, tail: &[u8]) {
        self.waiting -= tail.len();
        self.write(stream, String::from_utf8_lossy(tail).as_bytes());
    }

    fn full(&self, pace: Pace) -> usize {
        match pace {
            Pace::Live if self.streak >= BEGINNING => FULL_LATER,
            _ => FULL,
        }
    }

    /// When the next piece may be taken.
    pub fn due(&self, now: Instant, pace: Pace) -> Due {
        let (bytes, start) = match self.items.front() {
            None => return Due::Never,
            Some(Item::Message(_)) => return Due::Now,
            Some(Item::Text { .. }) if self.items.len() > 1 => return Due::Now,
            Some(Item::Text { bytes, start, .. }) => (bytes, *start),
        };
        let length = complete(bytes).saturating_sub(start);
        if length >= self.full(pace) {
            return Due::Now;
        }
        if length == 0 || pace == Pace::Stored {
            return Due::Never;
        }
        let interval = if self.streak >= BEGINNING { LONG } else { SHORT };
        match self.last {
            Some(last) if last + interval > now => Due::At(last + interval),
            _ => Due::Now,
        }
    }

    /// Takes the next piece, whether due or not, with at most `limit` bytes of text as `cost` counts them (at least one
    /// character). `None` when nothing but an incomplete character is left.
    pub fn take(
        &mut self,
        now: Instant,
        pace: Pace,
        limit: usize,
        cost: fn(u8) -> usize,
    ) -> Option<Piece<M>> {
        let full = self.full(pace);
        match self.items.front_mut()? {
            Item::Message(_) => match self.items.pop_front() {
                Some(Item::Message(message)) => Some(Piece::Message(message)),
                _ => None,
            },
            Item::Text { stream, bytes, start } => {
                let stream = *stream;
                let rest = &bytes[*start..complete(bytes).max(*start)];
                if rest.is_empty() {
                    return None;
                }
                let mut spent = 0;
                let fits = rest.iter().take(full).take_while(|&&b| {
                    spent += cost(b);
                    spent <= limit
                });
                let mut end = fits.count();
                while end < rest.len() && is_continuation(rest[end]) && end > 0 {
                    end -= 1;
                }
                if end == 0 {
                    end = 1;
                    while end < rest.len() && is_continuation(rest[end]) {
                        end += 1;
                    }
                }
                let text = String::from_utf8_lossy(&rest[..end]).into_owned();
                *start += end;
                self.waiting -= end;
                if *start == bytes.len() {
                    self.items.pop_front();
                } else if *start > bytes.len() / 2 {
                    bytes.drain(..*start);
                    *start = 0;
                }
                self.sent(now);
                Some(Piece::Text(stream, text))
            }
        }
    }

    fn sent(&mut self, now: Instant) {
        match self.last {
            Some(last) if now.saturating_duration_since(last) < OVER => self.streak += 1,
            _ => self.streak = 0,
        }
        self.last = Some(now);
    }

    /// Throws away everything that waits, and returns how many bytes of text that was.
    pub fn discard(&mut self) -> usize {
        self.items.clear();
        self.tails = Default::default();
        std::mem::take(&mut self.waiting)
    }
}

fn is_continuation(b: u8) -> bool {
    b & 0b1100_0000 == 0b1000_0000
}

/// The length of `bytes` without an incomplete character at its end.
fn complete(bytes: &[u8]) -> usize {
    for back in 1..=bytes.len().min(3) {
        let b = bytes[bytes.len() - back];
        let needed = match b {
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ if is_continuation(b) => continue,
            _ => return bytes.len(),
        };
        return if needed > back { bytes.len() - back } else { bytes.len() };
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Stream::{Stderr, Stdout};

    type Queue = TextQueue<&'static str>;

    fn one(_: u8) -> usize {
        1
    }

    fn all(q: &mut Queue) -> Vec<Piece<&'static str>> {
        let now = Instant::now();
        std::iter::from_fn(|| q.take(now, Pace::Live, usize::MAX, one)).collect()
    }

    fn text(s: Stream, t: &str) -> Piece<&'static str> {
        Piece::Text(s, t.into())
    }

    #[test]
    fn order_and_merging() {
        let mut q = Queue::default();
        q.write(Stdout, b"a");
        q.write(Stdout, b"b");
        q.write(Stderr, b"c");
        q.message("picture");
        q.write(Stderr, b"d");
        q.write(Stdout, b"");
        assert_eq!(q.waiting(), 4);
        assert_eq!(
            all(&mut q),
            [text(Stdout, "ab"), text(Stderr, "c"), Piece::Message("picture"), text(Stderr, "d")]
        );
        assert_eq!((q.waiting(), q.due(Instant::now(), Pace::Live)), (0, Due::Never));
    }

    #[test]
    fn characters_stay_whole() {
        let euro = "€".as_bytes();
        let mut q = Queue::default();
        q.write(Stdout, &[b"x", &euro[..1]].concat());
        assert_eq!(all(&mut q), [text(Stdout, "x")]);
        assert_eq!(q.due(Instant::now(), Pace::Live), Due::Never);
        q.write(Stdout, &euro[1..2]);
        assert_eq!(all(&mut q), []);
        q.write(Stderr, b"!");
        assert_eq!(all(&mut q), [text(Stderr, "!")]);
        q.write(Stdout, &euro[2..]);
        assert_eq!(all(&mut q), [text(Stdout, "€")]);
        assert_eq!(q.waiting(), 0);
    }

    #[test]
    fn what_is_no_text_is_replaced() {
        for (bytes, want) in
            [(&b"a\xff"[..], "a\u{fffd}"), (b"\xe2\x82", "\u{fffd}"), (b"ok\xf0\x9f", "ok\u{fffd}")]
        {
            let mut q = Queue::default();
            q.write(Stdout, bytes);
            q.finish();
            assert_eq!(all(&mut q), [text(Stdout, want)]);
            assert_eq!(q.waiting(), 0);
        }
        let mut q = Queue::default();
        q.write(Stdout, b"\xe2");
        q.message("m");
        q.finish();
        assert_eq!(all(&mut q), [Piece::Message("m"), text(Stdout, "\u{fffd}")]);
        assert_eq!(q.waiting(), 0);
    }

    #[test]
    fn cuts() {
        let now = Instant::now();
        let mut q = Queue::default();
        q.write(Stdout, "ab€cd".as_bytes());
        let mut cut = |n| q.take(now, Pace::Live, n, one);
        assert_eq!(cut(3), Some(text(Stdout, "ab")));
        assert_eq!(cut(0), Some(text(Stdout, "€")));
        assert_eq!(cut(1), Some(text(Stdout, "c")));
        assert_eq!(cut(9), Some(text(Stdout, "d")));
        assert_eq!(cut(9), None);
        // Bytes that look like the inside of a character must not lead to an endless search for its beginning.
        q.write(Stdout, &[0x80; 5]);
        assert!(q.take(now, Pace::Live, 1, one).is_some());
    }

    #[test]
    fn live_pace() {
        let t0 = Instant::now();
        let ms = |n| t0 + Duration::from_millis(n);
        let mut q = Queue::default();
        let take = |q: &mut Queue, t| q.take(t, Pace::Live, usize::MAX, one);
        q.write(Stdout, b"first");
        assert_eq!(q.due(t0, Pace::Live), Due::Now);
        take(&mut q, t0);
        for i in 1..=10 {
            q.write(Stdout, b"more");
            assert_eq!(q.due(ms(20 * i - 1), Pace::Live), Due::At(ms(20 * i)), "message {i}");
            assert_eq!(q.due(ms(20 * i), Pace::Live), Due::Now);
            take(&mut q, ms(20 * i));
        }
        // It goes on: fewer messages.
        q.write(Stdout, b"more");
        assert_eq!(q.due(ms(200), Pace::Live), Due::At(ms(300)));
        // A full message does not wait.
        q.write(Stdout, &vec![b'x'; FULL_LATER]);
        assert_eq!(q.due(ms(201), Pace::Live), Due::Now);
        take(&mut q, ms(201));
        take(&mut q, ms(201));
        // After a pause all is as in the beginning.
        q.write(Stdout, b"lone");
        assert_eq!(q.due(ms(1000), Pace::Live), Due::Now);
        take(&mut q, ms(1000));
        q.write(Stdout, b"more");
        assert_eq!(q.due(ms(1000), Pace::Live), Due::At(ms(1020)));
        q.write(Stderr, b"other stream");
        assert_eq!(q.due(ms(1000), Pace::Live), Due::Now);
    }

    #[test]
    fn stored_pace_depends_on_content_alone() {
        let line = "päivää\n".as_bytes();
        let whole: Vec<u8> = line.repeat(30_000);
        let mut lengths = Vec::new();
        for step in [1, 7, 4096, whole.len()] {
            let (mut q, mut out) = (Queue::default(), Vec::new());
            let now = Instant::now();
            let mut put = |piece| match piece {
                Some(Piece::Text(_, t)) => out.push(t),
                other => panic!("{other:?}"),
            };
            for chunk in whole.chunks(step) {
                q.write(Stdout, chunk);
                while q.due(now, Pace::Stored) == Due::Now {
                    put(q.take(now, Pace::Stored, usize::MAX, one));
                }
            }
            q.finish();
            while q.waiting() > 0 {
                put(q.take(now, Pace::Stored, usize::MAX, one));
            }
            assert_eq!(out.concat().as_bytes(), whole);
            lengths.push(out.iter().map(String::len).collect::<Vec<_>>());
        }
        assert!(lengths.windows(2).all(|w| w[0] == w[1]), "{lengths:?}");
    }

    #[test]
    fn discarding() {
        let mut q = Queue::default();
        q.write(Stdout, b"abc");
        q.message("m");
        q.write(Stdout, b"de");
        assert_eq!(q.discard(), 5);
        assert_eq!(all(&mut q), []);
        assert!(q.is_empty());
    }
}
