//! Pages from the ticket on, and those beside the way.

use annai::paper::PhoneUrl;

use super::*;
use crate::paper::example::PHONE;

/// A ticket for counter 3.
fn number(t: Tongue, number: &str) -> Block {
    Block::Ticket(TicketCard {
        caption: t.say("あなたの番号", "あなたの ｜番号《ばんごう》", "Your number"),
        number: number.into(),
        counter: t.say(
            "3番窓口へ。",
            "3｜番《ばん》｜窓口《まどぐち》へ。",
            "Counter 3",
        ),
        place: t.say(
            "市民課 1階",
            "｜市民課《しみんか》 1｜階《かい》",
            "Citizens, 1st floor",
        ),
        wait: t.say(
            "待ち 8〜15分",
            "｜待《ま》つ 8〜15｜分《ぷん》",
            "Wait 8–15 min",
        ),
    })
}

pub(super) fn ticket(t: Tongue) -> Page {
    let counters = (1..=6)
        .map(|number| MapCounter {
            label: Text::from(number.to_string()),
            at: (number * 150, 60),
            target: number == 3,
        })
        .chain((7..=8).map(|number| MapCounter {
            label: Text::from(number.to_string()),
            at: (30, number * 300 - 1500),
            target: false,
        }))
        .collect();
    let mut page = page(
        t,
        "ticket",
        t.say(
            "まず3番窓口へ。",
            "まず 3｜番《ばん》｜窓口《まどぐち》へ。",
            "First to counter 3.",
        ),
        vec![
            number(t, "A-041"),
            Block::Map(Map {
                floor: t.say(
                    "本庁舎 1階",
                    "｜本庁舎《ほんちょうしゃ》 1｜階《かい》",
                    "Main building, 1st floor",
                ),
                counters,
                here: (720, 880),
                here_label: t.say("いまここ", "いま ここ", "You are here"),
            }),
        ],
    );
    page.actions = vec![
        secondary(
            "codes",
            t.say(
                "画面でコードを見る",
                "｜画面《がめん》で コードを ｜見《み》る",
                "Codes on the screen",
            ),
        ),
        secondary(
            "noted",
            t.say(
                "番号だけおぼえる",
                "｜番号《ばんごう》だけ おぼえる",
                "Only the number",
            ),
        ),
        primary(
            "print",
            t.say("紙に出す", "｜紙《かみ》に ｜出《だ》す", "Print on paper"),
        ),
    ];
    page
}

/// The same ticket with the code for a phone.
pub(super) fn phone(t: Tongue) -> Page {
    let mut page = Page {
        name: "phone",
        ..ticket(t)
    };
    let link = PhoneUrl::new(PHONE.to_owned()).unwrap();
    let phone = Block::Phone(PhoneCode {
        code: link.code().clone(),
        title: t.say(
            "スマホで順番を見られます。",
            "スマホで ｜順番《じゅんばん》を ｜見《み》る ことが できます。",
            "See your turn on your phone.",
        ),
        note: t.say(
            "あなたのことは、番号のほかに何も入っていません。",
            "｜番号《ばんごう》だけです。あなたの ことは ｜入《はい》って いません。",
            "It holds your number, and nothing about you.",
        ),
    });
    page.body.insert(1, phone);
    page
}

pub(super) fn code(t: Tongue) -> Page {
    let side = 101;
    let dark = (0..side * side)
        .map(|at| (at * at / 7 + at / side) % 3 == 0)
        .collect();
    let mut page = page(
        t,
        "code",
        t.say(
            "コードを写真にとってください。",
            "コードを ｜写真《しゃしん》に とって ください。",
            "Take a picture of the code.",
        ),
        vec![Block::Code(
            QrMatrix { side, dark },
            t.say(
                "市民課 3番窓口",
                "｜市民課《しみんか》 3｜番《ばん》｜窓口《まどぐち》",
                "Citizens, counter 3",
            ),
        )],
    );
    page.actions = vec![primary(
        "next",
        t.say("つぎのコード", "つぎの コード", "Next code"),
    )];
    page
}

pub(super) fn keys(rows: &str, columns: usize, more: Vec<Control>) -> Block {
    let mut cells: Vec<Option<Control>> = rows
        .chars()
        .map(|c| {
            (c != ' ').then(|| control(format!("key-{c}"), Role::Key, Text::from(c.to_string())))
        })
        .collect();
    cells.extend(more.into_iter().map(Some));
    Block::Grid {
        columns,
        head: Vec::new(),
        cells,
    }
}

pub(super) fn search(t: Tongue) -> Page {
    // Ten rows of five kana, turned so that each column is one row of the syllabary.
    let kana = "わらやまはなたさかあ り みひにちしきい るゆむふぬつすくうをれ めへねてせけえんろよもほのとそこお";
    page(
        t,
        "search",
        t.say(
            "何をさがしますか。",
            "｜何《なに》を さがしますか。",
            "What are you looking for?",
        ),
        vec![
            Block::Entry {
                typed: "じゅうみ".into(),
                field: control("field", Role::Field, Text::default()),
            },
            keys(
                kana,
                10,
                vec![
                    control("key-゛", Role::Key, "゛".into()),
                    control("key-゜", Role::Key, "゜".into()),
                    control("key-ー", Role::Key, "ー".into()),
                    with(
                        control("erase", Role::Key, t.say("けす", "けす", "Erase")),
                        "delete",
                    ),
                    control("switch-keys", Role::Key, "ABC".into()),
                ],
            ),
            Block::Choices {
                columns: 1,
                cards: (0..14)
                    .map(|at| {
                        let label = t.say(
                            "住民票の写し",
                            "｜住民票《じゅうみんひょう》の ｜写《うつ》し",
                            "Copy of the resident record",
                        );
                        control(format!("pick-{}", at), Role::Card, label)
                    })
                    .collect(),
            },
        ],
    )
}

pub(super) fn letters(t: Tongue) -> Page {
    page(
        t,
        "letters",
        t.say(
            "何をさがしますか。",
            "｜何《なに》を さがしますか。",
            "What are you looking for?",
        ),
        vec![
            Block::Entry {
                typed: Text::default(),
                field: control(
                    "field",
                    Role::Field,
                    t.say(
                        "1文字ずつ押してください",
                        "1｜文字《もじ》ずつ ｜押《お》して ください",
                        "Press the letters one by one",
                    ),
                ),
            },
            keys(
                "qwertyuiopasdfghjkl zxcvbnm   ",
                10,
                vec![
                    with(
                        control("erase", Role::Key, t.say("けす", "けす", "Erase")),
                        "delete",
                    ),
                    control("switch-keys", Role::Key, "かな".into()),
                ],
            ),
        ],
    )
}

pub(super) fn calendar(t: Tongue) -> Page {
    let head = match t {
        Tongue::English | Tongue::Longer => ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        _ => ["日", "月", "火", "水", "木", "金", "土"],
    };
    let cells = (0..35)
        .map(|at| {
            (1..=30).contains(&at).then(|| {
                let day = control(
                    format!("pick-{}", at),
                    Role::Key,
                    Text::from(at.to_string()),
                );
                chosen(day, at == 10)
            })
        })
        .collect();
    let mut page = page(
        t,
        "calendar",
        t.say(
            "いつ引っ越しましたか。",
            "いつ ｜引《ひ》っ｜越《こ》しましたか。",
            "When did you move?",
        ),
        vec![
            Block::Choices {
                columns: 2,
                cards: vec![
                    with(
                        control(
                            "earlier",
                            Role::Card,
                            t.say("10月", "10｜月《がつ》", "October"),
                        ),
                        "chevron-left",
                    ),
                    with(
                        control(
                            "later",
                            Role::Card,
                            t.say("12月", "12｜月《がつ》", "December"),
                        ),
                        "chevron-right",
                    ),
                ],
            },
            Block::Subheading(t.say(
                "2026年11月",
                "2026｜年《ねん》11｜月《がつ》",
                "November 2026",
            )),
            Block::Grid {
                columns: 7,
                head: head.map(Text::from).into(),
                cells,
            },
            Block::Choices {
                columns: 1,
                cards: vec![control(
                    "unknown",
                    Role::Unknown,
                    t.say("わかりません", "わかりません", "I don't know"),
                )],
            },
        ],
    );
    page.actions = vec![primary("next", t.say("つぎへ", "つぎへ", "Next"))];
    page
}

pub(super) fn idle(t: Tongue) -> Page {
    let mut page = page(
        t,
        "idle",
        t.say(
            "まだ使っていますか。",
            "まだ ｜使《つか》って いますか。",
            "Are you still there?",
        ),
        vec![
            Block::Figure("32".into()),
            Block::Paragraph(t.say(
                "0になると、入力したことをすべて消します。",
                "0に なると、ぜんぶ ｜消《け》します。",
                "At 0 everything that you said is wiped.",
            )),
        ],
    );
    page.actions = vec![
        secondary("finish", t.say("終わります", "おわります", "I am done")),
        primary(
            "stay",
            t.say("まだ使います", "まだ ｜使《つか》います", "I am still here"),
        ),
    ];
    page
}

pub(super) fn trouble(t: Tongue) -> Page {
    let mut page = page(
        t,
        "trouble",
        t.say(
            "紙に出せませんでした。",
            "｜紙《かみ》に ｜出《だ》せませんでした。",
            "Nothing was printed.",
        ),
        vec![
            Block::Notice(
                Tone::Alert,
                vec![
                    t.say(
                        "プリンターに紙がありません。",
                        "プリンターに ｜紙《かみ》が ありません。",
                        "The printer is out of paper.",
                    ),
                    t.say(
                        "これは機械のせいです。",
                        "これは ｜機械《きかい》の せいです。",
                        "This is the machine's fault.",
                    ),
                    t.say(
                        "番号は有効です。係の者をお呼びください。",
                        "｜番号《ばんごう》は ｜使《つか》えます。｜人《ひと》を よんで ください。",
                        "Your number is good. Please call a person.",
                    ),
                ],
            ),
            number(t, "B-118"),
        ],
    );
    page.actions = vec![
        secondary(
            "noted",
            t.say(
                "番号をおぼえました",
                "｜番号《ばんごう》を おぼえました",
                "I noted the number",
            ),
        ),
        secondary(
            "codes",
            t.say(
                "画面でコードを見る",
                "｜画面《がめん》で コードを ｜見《み》る",
                "Codes on the screen",
            ),
        ),
        primary(
            "print",
            t.say("もう一度", "もう ｜一度《いちど》", "Try again"),
        ),
    ];
    page
}
