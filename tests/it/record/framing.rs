//! Codes as scanners send them: cut anywhere, with marks around them, one after the other, and wrong.

use std::time::Duration;

use annai::record::framing::{FramedCode, Framing, JOIN_GAP};
use annai::record::{Os, OwnSecret};
use proptest::collection::vec;
use proptest::prelude::*;

use super::household::household;
use super::world::World;

const MOMENT: Duration = Duration::from_millis(100);

/// A framing with a clock, and what came of it.
struct Desk {
    framing: Framing,
    now: Duration,
    codes: Vec<FramedCode>,
}

impl Desk {
    fn new(prefix: &str, suffix: &str) -> Self {
        Self {
            framing: Framing::new(prefix, suffix, JOIN_GAP),
            now: Duration::from_secs(1_000),
            codes: Vec::new(),
        }
    }

    fn plain() -> Self {
        Self::new("", "")
    }

    fn take(&mut self, piece: &str) {
        self.now += MOMENT;
        self.codes.extend(self.framing.take(piece, self.now));
    }

    fn end(&mut self) {
        self.now += MOMENT;
        self.codes.extend(self.framing.end(self.now));
    }

    fn wait(&mut self) {
        self.now += JOIN_GAP + MOMENT;
        self.codes.extend(self.framing.wait(self.now));
    }

    /// What came of it since, a refusal by its id.
    fn told(&mut self) -> Vec<String> {
        let codes = std::mem::take(&mut self.codes).into_iter();
        codes
            .map(|code| match code {
                Ok(digits) => digits.as_str().to_owned(),
                Err(error) => error.id().to_owned(),
            })
            .collect()
    }
}

fn strip(seed: u64) -> String {
    World::new(seed).strip(&household()).as_str().to_owned()
}

fn stub(bytes: [u8; 16]) -> String {
    OwnSecret::from_bytes(&bytes).stub().as_str().to_owned()
}

fn wide(digits: &str) -> String {
    let wide = |digit| char::from_u32(digit as u32 - 0x30 + 0xff10).unwrap();
    digits.chars().map(wide).collect()
}

/// A strip or a stub.
fn code() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<u64>().prop_map(strip),
        any::<[u8; 16]>().prop_map(stub)
    ]
}

/// Text in pieces, an end behind some of them.
fn send(desk: &mut Desk, text: &str, cuts: &[(usize, bool)]) {
    let characters: Vec<char> = text.chars().collect();
    let mut cuts: Vec<(usize, bool)> = cuts
        .iter()
        .map(|(at, ends)| (at % (characters.len() + 1), *ends))
        .collect();
    cuts.sort_unstable();
    let mut from = 0;
    for (at, ends) in cuts {
        desk.take(&characters[from..at].iter().collect::<String>());
        if ends {
            desk.end();
        }
        from = at;
    }
    desk.take(&characters[from..].iter().collect::<String>());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_code_comes_whole_however_it_was_sent(
        code in code(),
        around in prop::sample::select(vec![("", ""), ("<<", "/"), ("\u{2}", "\u{3}"), ("#", " ;"), ("]", "]")]),
        marks in prop::sample::select(vec!["", "]Q1", "[q1", "]Q3\\000026", "\\000026", " \u{3000}"]),
        end in prop::sample::select(vec!["", "\r", "\n", "\r\n", "\t", " \r"]),
        full_width in any::<bool>(),
        cuts in vec((any::<usize>(), any::<bool>()), 0..6),
    ) {
        let mut desk = Desk::new(around.0, around.1);
        let digits = if full_width { wide(&code) } else { code.clone() };
        // A pause may cut the digits; what stands around them comes in one go.
        desk.take(around.0);
        desk.take(marks);
        send(&mut desk, &digits, &cuts);
        desk.take(around.1);
        desk.take(end);
        if end.trim().is_empty() && !end.contains(['\r', '\n', '\t']) {
            desk.end();
        }
        desk.wait();
        prop_assert_eq!(desk.told(), [code]);
    }

    #[test]
    fn marks_that_come_in_pieces_are_marks(stub in any::<[u8; 16]>().prop_map(stub)) {
        let mut desk = Desk::new("<<", "/>");
        for character in format!("<<]Q3\\000026{stub}/>\r\n<<]Q3{stub}/>\t").chars() {
            desk.take(character.encode_utf8(&mut [0; 4]));
        }
        prop_assert_eq!(desk.told(), [stub.clone(), stub]);
    }

    #[test]
    fn two_codes_in_a_row_are_two(
        one in code(),
        other in code(),
        between in prop::sample::select(vec!["", "\r", "]Q1", "\r\n]Q1", " "]),
        cuts in vec((any::<usize>(), any::<bool>()), 0..6),
    ) {
        let mut desk = Desk::plain();
        send(&mut desk, &one, &cuts);
        desk.take(between);
        send(&mut desk, &other, &cuts);
        desk.end();
        prop_assert_eq!(desk.told(), [one, other]);
    }

    #[test]
    fn a_wrong_code_is_refused_and_spoils_no_other(
        good in code(),
        bad in code(),
        at in any::<usize>(),
        digit in 0..10_u32,
        how in 0..3_u8,
        late in any::<bool>(),
    ) {
        let at = at % bad.len();
        let digit = char::from_digit(digit, 10).unwrap().to_string();
        let wrong = match how {
            0 => format!("{}{digit}{}", &bad[..at], &bad[at + 1..]),
            1 => format!("{}{}", &bad[..at], &bad[at + 1..]),
            _ => format!("{}{}", &bad[..=at], &bad[at..]),
        };
        prop_assume!(wrong != bad);
        let mut desk = Desk::plain();
        desk.take(&wrong);
        desk.end();
        if late {
            desk.wait();
        }
        desk.take(&good);
        desk.end();
        let told = desk.told();
        prop_assert!(told.len() >= 2, "{} outcomes", told.len());
        let last = told.len() - 1;
        prop_assert!(told[last] == good);
        prop_assert!(told[..last].iter().all(|id| id.starts_with("strip-")));
    }

    #[test]
    fn nothing_at_all_makes_it_fall(pieces in vec("[70-9 ]{0,40}[\\]\\\\Q-t<\r\n]{0,3}", 0..60)) {
        let mut desk = Desk::new("<", "<<");
        for piece in pieces {
            desk.take(&piece);
        }
        desk.wait();
        let _ = desk.told();
    }
}

/// Every digit of a strip and of a stub changed, lost, and sent twice, alone and one by one.
#[test]
fn one_wrong_digit_never_gives_a_code() {
    let check = |wrong: &str| {
        let mut desk = Desk::plain();
        desk.take(wrong);
        desk.end();
        desk.wait();
        assert!(desk.codes.iter().all(Result::is_err), "{wrong}");
        assert_eq!(desk.codes.len(), 1, "{wrong}");
    };
    for code in [
        strip(4),
        strip(5),
        stub([7; 16]),
        stub(*b"0123456789abcdef"),
    ] {
        for at in 0..code.len() {
            for digit in '0'..='9' {
                let mut changed = code.clone();
                changed.replace_range(at..=at, digit.encode_utf8(&mut [0; 4]));
                if changed != code {
                    check(&changed);
                }
            }
            check(&format!("{}{}", &code[..at], &code[at + 1..]));
            check(&format!("{}{}", &code[..=at], &code[at..]));
        }
    }
}

#[test]
fn noise_is_told_once_and_a_half_when_it_has_waited() {
    let mut desk = Desk::plain();
    desk.take("4901234567894");
    assert!(desk.told().is_empty(), "it may go on");
    desk.end();
    assert_eq!(desk.told(), ["strip-not-ours"]);
    desk.take("WIFI:T:WPA;S:lobby;P:1234;;\r\n");
    assert_eq!(desk.told(), ["strip-not-ours"]);
    desk.end();
    desk.take("\r\n\t \u{3000}\r");
    desk.wait();
    assert!(desk.told().is_empty(), "no characters, no code");

    let strip = strip(4);
    desk.take(&strip[..256]);
    desk.end();
    assert!(desk.told().is_empty(), "the other half may come");
    desk.wait();
    assert_eq!(desk.told(), ["strip-damaged"]);
    desk.take(&strip[256..]);
    desk.end();
    assert_eq!(desk.told(), ["strip-not-ours"], "too late");

    // The next code does not wait for a half that nothing follows.
    desk.take(&format!("{}\r{strip}\r", &strip[..300]));
    assert_eq!(desk.told(), ["strip-damaged".to_owned(), strip]);
}

#[test]
fn an_individual_number_is_refused_and_forgotten() {
    let mut desk = Desk::plain();
    for number in [
        "123456789018",
        "１２３４ ５６７８ ９０１８",
        "]C1123456789018",
    ] {
        desk.take(number);
        desk.end();
        assert_eq!(desk.told(), ["my-number-refused"]);
    }
    // One that begins as a stub does waits as halves do.
    let alike = (0..100)
        .map(|n| format!("7112345678{n:02}"))
        .find(|digits| annai::record::digits::is_my_number(digits))
        .unwrap();
    desk.take(&alike);
    desk.end();
    desk.wait();
    assert_eq!(desk.told(), ["my-number-refused"]);
}

#[test]
fn a_flood_is_one_refusal_and_what_follows_is_read() {
    let mut desk = Desk::plain();
    for _ in 0..1_000 {
        desk.take(&"7".repeat(100));
    }
    desk.end();
    assert_eq!(desk.told(), ["strip-not-ours"]);
    desk.take(&"]".repeat(10_000));
    desk.end();
    assert_eq!(desk.told(), ["strip-not-ours"]);
    let stub = stub([1; 16]);
    desk.take(&stub);
    desk.end();
    assert_eq!(desk.told(), [stub]);
}

#[test]
fn what_is_cleared_is_gone() {
    let strip = strip(4);
    let mut desk = Desk::plain();
    desk.take(&strip[..256]);
    desk.framing.clear();
    desk.take(&strip[256..]);
    desk.end();
    assert_eq!(desk.told(), ["strip-not-ours"]);
    assert!(OwnSecret::generate(&mut Os).is_ok_and(|own| {
        desk.take(own.stub().as_str());
        desk.end();
        desk.told() == [own.stub().as_str()]
    }));
}

#[test]
fn a_half_waits_as_long_as_it_may() {
    let mut framing = Framing::new("", "", JOIN_GAP);
    let code = stub([7; 16]);
    assert!(!framing.is_half());
    assert!(framing.take(&code[..20], MOMENT).is_empty());
    assert!(framing.is_half());
    assert!(framing.wait(MOMENT + JOIN_GAP).is_empty());
    assert!(framing.is_half(), "its other half may still come");
    let late = framing.wait(MOMENT + JOIN_GAP + Duration::from_nanos(1));
    assert!(matches!(late[..], [Err(_)]));
    assert!(!framing.is_half());
}

#[test]
fn noise_in_one_piece_is_refused_once() {
    let mut desk = Desk::plain();
    desk.take("abc\rdef\rghi\r");
    assert_eq!(desk.told().len(), 1);
    desk.take("abc\r");
    desk.take("def\r");
    assert_eq!(desk.told().len(), 2);
}
