//! Sample pages: every kind of block, in four languages.

use annai::locale::{Lang, Text};
use annai::page::*;

/// The languages of the samples. The last is English made 60 % longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tongue {
    Japanese,
    Simple,
    English,
    Longer,
}

impl Tongue {
    pub(crate) const ALL: [Self; 4] = [Self::Japanese, Self::Simple, Self::English, Self::Longer];

    pub(crate) fn lang(self) -> Lang {
        Lang::from(match self {
            Self::Japanese => "ja",
            Self::Simple => "ja-simple",
            Self::English | Self::Longer => "en",
        })
    }

    fn say(self, japanese: &str, simple: &str, english: &str) -> Text {
        match self {
            Self::Japanese => japanese.into(),
            Self::Simple => simple.into(),
            Self::English => english.into(),
            Self::Longer => longer(english).into(),
        }
    }
}

/// Makes each word about 60 % longer, and longer as a whole, as translations from English are.
pub(crate) fn longer(english: &str) -> String {
    english
        .split(' ')
        .map(|word| {
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            let tail: String = "enlangers".chars().cycle().take(letters * 6 / 10).collect();
            let cut = word.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
            format!("{}{tail}{}", &word[..cut], &word[cut..])
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn control(act: Act, role: Role, label: Text) -> Control {
    Control {
        act,
        label,
        detail: None,
        pictogram: None,
        role,
        chosen: None,
    }
}

fn with(control: Control, pictogram: &str) -> Control {
    Control {
        pictogram: Some(pictogram.to_owned()),
        ..control
    }
}

fn detailed(control: Control, detail: Text) -> Control {
    Control {
        detail: Some(detail),
        ..control
    }
}

fn chosen(control: Control, chosen: bool) -> Control {
    Control {
        chosen: Some(chosen),
        ..control
    }
}

fn helpers(t: Tongue) -> Vec<Control> {
    let helper = |act, pictogram, label| with(control(act, Role::Helper, label), pictogram);
    vec![
        helper(Act::Back, "chevron-left", t.say("もどる", "もどる", "Back")),
        helper(
            Act::StartOver,
            "rotate-ccw",
            t.say("はじめから", "はじめから", "Start over"),
        ),
        helper(
            Act::CallPerson,
            "user-round",
            t.say("人を呼ぶ", "｜人《ひと》を よぶ", "A person"),
        ),
        helper(
            Act::Languages,
            "languages",
            t.say("ことば", "ことば", "Language"),
        ),
        helper(
            Act::Looks,
            "a-large-small",
            t.say(
                "文字の大きさ",
                "｜文字《もじ》の ｜大《おお》きさ",
                "Text size",
            ),
        ),
    ]
}

fn page(t: Tongue, name: &'static str, heading: Text, body: Vec<Block>) -> Page {
    Page {
        name,
        serial: 7,
        lang: t.lang(),
        size: TextSize::Normal,
        hall: "近江八幡市（見本）".into(),
        clock: "10:24".into(),
        progress: None,
        eyebrow: None,
        heading,
        why: None,
        body,
        actions: Vec::new(),
        helpers: helpers(t),
        pager: Pager {
            more: t.say("つぎを見る", "つぎを ｜見《み》る", "See more"),
            before: t.say("前を見る", "｜前《まえ》を ｜見《み》る", "See before"),
        },
    }
}

fn primary(act: Act, label: Text) -> Control {
    control(act, Role::Primary, label)
}

fn secondary(act: Act, label: Text) -> Control {
    control(act, Role::Secondary, label)
}

/// All sample pages of a language.
pub(crate) fn pages(t: Tongue) -> Vec<Page> {
    vec![
        welcome(t),
        doors(t),
        question(t),
        many(t),
        plan(t),
        papers(t),
        share(t),
        ticket(t),
        code(t),
        search(t),
        letters(t),
        calendar(t),
        idle(t),
        trouble(t),
    ]
}

fn welcome(t: Tongue) -> Page {
    let languages = [
        ("日本語", "はじめる"),
        ("やさしい にほんご", "はじめます"),
        ("English", "Start"),
        ("Português", "Começar"),
    ];
    let cards = languages
        .iter()
        .enumerate()
        .map(|(at, (name, start))| {
            detailed(
                control(Act::Pick(at), Role::Card, Text::from(*name)),
                Text::from(*start),
            )
        })
        .collect();
    let mut page = page(
        t,
        "welcome",
        t.say(
            "こんにちは。今日はどうしましたか。",
            "こんにちは。｜今日《きょう》は どうしましたか。",
            "Hello. What brings you here today?",
        ),
        vec![
            Block::Paragraph(t.say(
                "ことばをえらんでください ・ Choose your language",
                "ことばを えらんで ください ・ Choose your language",
                "Choose your language",
            )),
            Block::Choices { columns: 2, cards },
        ],
    );
    page.actions = vec![with(
        detailed(
            control(
                Act::HaveRecord,
                Role::Card,
                t.say(
                    "前の記録を持っています",
                    "｜前《まえ》の ｜記録《きろく》を ｜持《も》って います",
                    "I have my record",
                ),
            ),
            t.say(
                "紙のコードを読み取ります",
                "｜紙《かみ》の コードを ｜読《よ》みます",
                "The scanner reads the codes on your paper",
            ),
        ),
        "scan-line",
    )];
    page
}

fn doors(t: Tongue) -> Page {
    let known = with(
        detailed(
            control(
                Act::KnownErrand,
                Role::Card,
                t.say(
                    "用件がわかっています",
                    "｜用《よう》が わかって います",
                    "I know my errand",
                ),
            ),
            t.say(
                "名前でさがす・一覧からえらぶ",
                "｜名前《なまえ》で さがします",
                "Search by name, or choose from a list",
            ),
        ),
        "file-text",
    );
    let guided = with(
        detailed(
            control(
                Act::Guided,
                Role::Primary,
                t.say(
                    "いっしょにさがします",
                    "いっしょに さがします",
                    "Help me find out",
                ),
            ),
            t.say(
                "かんたんな質問に答えるだけ。7つくらいです",
                "かんたんな ｜質問《しつもん》に こたえます。7つ くらいです",
                "Answer simple questions, about seven",
            ),
        ),
        "heart",
    );
    let mut page = page(
        t,
        "doors",
        t.say("どちらですか。", "どちらですか。", "Which of the two?"),
        vec![
            Block::Choices {
                columns: 1,
                cards: vec![known, guided],
            },
            Block::Notice(
                Tone::Hint,
                vec![t.say(
                    "ここで答えたことは、市役所に残りません。紙に出すかどうかも、あなたが決めます。",
                    "ここで こたえた ことは、｜市役所《しやくしょ》に ｜残《のこ》りません。",
                    "The city hall keeps nothing of what you say here. You decide whether it goes on paper.",
                )],
            ),
        ],
    );
    page.actions = vec![primary(Act::Next, t.say("つぎへ", "つぎへ", "Next"))];
    page
}

fn question(t: Tongue) -> Page {
    let cards = vec![
        chosen(
            with(
                control(Act::Pick(0), Role::Card, t.say("います", "います", "Yes")),
                "users",
            ),
            true,
        ),
        chosen(
            with(
                control(
                    Act::Pick(1),
                    Role::Card,
                    t.say("いません", "いません", "No"),
                ),
                "user",
            ),
            false,
        ),
        detailed(
            control(
                Act::Unknown,
                Role::Unknown,
                t.say("わかりません", "わかりません", "I don't know"),
            ),
            t.say(
                "このまま進めます。窓口でいっしょに確かめます",
                "このまま すすみます。｜窓口《まどぐち》で いっしょに ｜確《たし》かめます",
                "We go on. The counter will look into it with you",
            ),
        ),
    ];
    let mut page = page(
        t,
        "question",
        t.say(
            "いっしょに住むお子さんはいますか。",
            "いっしょに ｜住《す》む お｜子《こ》さんは いますか。",
            "Does a child live with you?",
        ),
        vec![Block::Choices { columns: 1, cards }],
    );
    page.progress = Some(Progress { at: 2, of: 6 });
    page.eyebrow = Some(t.say(
        "質問3・あと4つくらい",
        "｜質問《しつもん》3・あと 4つ くらい",
        "Question 3, about 4 more",
    ));
    page.why = Some((
        t.say("なぜ？", "なぜ？", "Why?"),
        t.say(
            "お子さんの年れいで、手当や学校の手続きが変わるからです。",
            "お｜子《こ》さんの ｜年《とし》で、｜手当《てあて》や ｜学校《がっこう》の ｜手続《てつづ》きが ｜変《か》わります。",
            "Allowances and school matters depend on the child's age.",
        ),
    ));
    page.actions = vec![primary(Act::Next, t.say("つぎへ", "つぎへ", "Next"))];
    page
}

/// More cards than fit at once.
fn many(t: Tongue) -> Page {
    let names = [
        (
            "引っ越し",
            "｜引《ひ》っ｜越《こ》し",
            "Moving house",
            "truck",
        ),
        (
            "結婚・離婚",
            "｜結婚《けっこん》・｜離婚《りこん》",
            "Marriage and divorce",
            "gem",
        ),
        (
            "妊娠・出産",
            "｜赤《あか》ちゃんが ｜生《う》まれる",
            "Pregnancy and birth",
            "baby",
        ),
        (
            "子育て・学校",
            "｜子育《こそだ》て・｜学校《がっこう》",
            "Children and school",
            "school",
        ),
        (
            "障がい・病気",
            "｜障《しょう》がい・｜病気《びょうき》",
            "Disability and illness",
            "accessibility",
        ),
        (
            "高齢・介護",
            "お｜年寄《としよ》り・｜介護《かいご》",
            "Old age and care",
            "hand-heart",
        ),
        (
            "お亡くなり",
            "｜亡《な》くなった とき",
            "A death in the family",
            "flower",
        ),
        (
            "税金・お金",
            "｜税金《ぜいきん》・お｜金《かね》",
            "Taxes and money",
            "wallet",
        ),
        (
            "仕事・年金・健康保険",
            "｜仕事《しごと》・｜年金《ねんきん》・｜保険《ほけん》",
            "Work, pension and health insurance",
            "briefcase",
        ),
        (
            "住まい・ごみ・動物",
            "｜家《いえ》・ごみ・ペット",
            "Home, waste and animals",
            "house",
        ),
        (
            "在留カード・外国語",
            "｜在留《ざいりゅう》カード",
            "Residence card and languages",
            "globe",
        ),
    ];
    let cards = names
        .iter()
        .enumerate()
        .map(|(at, (ja, simple, en, pictogram))| {
            chosen(
                with(
                    control(Act::Toggle(at), Role::Card, t.say(ja, simple, en)),
                    pictogram,
                ),
                at % 4 == 0,
            )
        })
        .chain([control(
            Act::Unknown,
            Role::Unknown,
            t.say(
                "どれかわかりません",
                "どれか わかりません",
                "I don't know which",
            ),
        )])
        .collect();
    let mut page = page(
        t,
        "many",
        t.say(
            "何がありましたか。いくつでもえらべます。",
            "｜何《なに》が ありましたか。いくつでも えらべます。",
            "What has happened? Choose as many as you like.",
        ),
        vec![Block::Choices { columns: 2, cards }],
    );
    page.progress = Some(Progress { at: 0, of: 6 });
    page.actions = vec![primary(Act::Next, t.say("つぎへ", "つぎへ", "Next"))];
    page
}

fn plan(t: Tongue) -> Page {
    let stop = |order, title, errands, ask_here| Stop {
        order,
        title,
        errands,
        ask_here,
        tags: vec![
            t.say(
                "待ち 8〜15分",
                "｜待《ま》つ 8〜15｜分《ぷん》",
                "Wait 8–15 min",
            ),
            t.say("1階", "1｜階《かい》", "1st floor"),
        ],
    };
    let mut page = page(
        t,
        "plan",
        t.say(
            "今日行くところは3つです。",
            "｜今日《きょう》 ｜行《い》く ところは 3つです。",
            "You have three places to go today.",
        ),
        vec![
            Block::Notice(
                Tone::Attention,
                vec![t.say(
                    "引っ越しから12日目です。あと2日で期限です。",
                    "｜引《ひ》っ｜越《こ》しから 12｜日目《にちめ》です。あと 2｜日《か》です。",
                    "Day 12 of 14 after the move: two days are left.",
                )],
            ),
            Block::Stops(vec![
                stop(
                    1,
                    t.say("市民課 3番窓口", "｜市民課《しみんか》 3｜番《ばん》｜窓口《まどぐち》", "Citizens, counter 3"),
                    vec![
                        t.say("転入届", "｜転入届《てんにゅうとどけ》〈｜引《ひ》っ｜越《こ》しの ｜手続《てつづ》き〉", "Notice of moving in"),
                        t.say("マイナンバーカードの住所", "マイナンバーカードの ｜住所《じゅうしょ》", "Address on the My Number card"),
                    ],
                    Vec::new(),
                ),
                stop(
                    2,
                    t.say("保険年金課 6番窓口", "｜保険《ほけん》｜年金課《ねんきんか》 6｜番《ばん》｜窓口《まどぐち》", "Insurance and pensions, counter 6"),
                    vec![t.say("国民健康保険", "｜国民《こくみん》｜健康《けんこう》｜保険《ほけん》", "National health insurance")],
                    vec![t.say("福祉医療：窓口で確かめます", "｜福祉医療《ふくしいりょう》：｜窓口《まどぐち》で ｜聞《き》きます", "Welfare medical care: ask here")],
                ),
                stop(
                    3,
                    t.say("障がい福祉課 22番窓口", "｜障《しょう》がい｜福祉課《ふくしか》 22｜番《ばん》｜窓口《まどぐち》", "Disability welfare, counter 22"),
                    ["手帳の住所", "放課後デイの受給者証", "移動支援", "日常生活用具", "特別児童扶養手当", "重度医療"]
                        .iter()
                        .zip(["Address on the handbook", "After-school day service", "Help with getting about", "Everyday aids", "Special child-rearing allowance", "Medical care for severe disability"])
                        .map(|(ja, en)| t.say(ja, ja, en))
                        .collect(),
                    vec![t.say("補装具：窓口で確かめます", "｜補装具《ほそうぐ》：｜窓口《まどぐち》で ｜聞《き》きます", "Prosthetics: ask here")],
                ),
            ]),
            Block::Choices {
                columns: 2,
                cards: vec![
                    with(
                        control(Act::Papers, Role::Card, t.say("持ち物4つ", "｜持《も》ち｜物《もの》 4つ", "4 papers to bring")),
                        "files",
                    ),
                    with(
                        control(Act::NoVisit, Role::Card, t.say("行かなくてよいもの1つ", "｜行《い》かなくて よい もの 1つ", "1 without a visit")),
                        "store",
                    ),
                ],
            },
            Block::Paragraph(t.say(
                "全部で55〜80分。16:45までに終わります。",
                "｜全部《ぜんぶ》で 55〜80｜分《ぷん》です。",
                "55 to 80 minutes in all. You will be done by 16:45.",
            )),
        ],
    );
    page.progress = Some(Progress { at: 4, of: 6 });
    page.actions = vec![
        secondary(
            Act::ChangeAnswers,
            t.say("答えをなおす", "｜答《こた》えを なおす", "Change answers"),
        ),
        primary(
            Act::Next,
            t.say("これでよい", "これで よい", "This is right"),
        ),
    ];
    page
}

fn papers(t: Tongue) -> Page {
    let item = |title, details, pictogram: &str| Item {
        title,
        details,
        pictogram: Some(pictogram.to_owned()),
    };
    let items = vec![
        item(
            t.say(
                "転出証明書",
                "｜転出《てんしゅつ》｜証明書《しょうめいしょ》",
                "Certificate of moving out",
            ),
            vec![t.say(
                "前の市区町村でもらったもの",
                "｜前《まえ》の ｜市《し》で もらった もの",
                "From the city that you left",
            )],
            "file-text",
        ),
        item(
            t.say(
                "本人確認書類",
                "｜自分《じぶん》を ｜証明《しょうめい》する もの",
                "Proof of identity",
            ),
            vec![
                t.say(
                    "運転免許証、パスポートなど",
                    "｜運転《うんてん》｜免許証《めんきょしょう》、パスポート",
                    "Driving licence, passport or the like",
                ),
                t.say(
                    "窓口でお確かめください",
                    "｜窓口《まどぐち》で ｜聞《き》いて ください",
                    "Please confirm at the counter",
                ),
            ],
            "id-card",
        ),
        item(
            t.say(
                "マイナンバーカード（世帯全員分）",
                "マイナンバーカード（｜家族《かぞく》 みんな）",
                "My Number cards of the whole household",
            ),
            Vec::new(),
            "id-card",
        ),
    ];
    let mut page = page(
        t,
        "papers",
        t.say("持ち物", "｜持《も》ち｜物《もの》", "Papers to bring"),
        vec![
            Block::Subheading(t.say(
                "市民課 3番窓口",
                "｜市民課《しみんか》 3｜番《ばん》｜窓口《まどぐち》",
                "Citizens, counter 3",
            )),
            Block::List(items.clone()),
            Block::Subheading(t.say(
                "保険年金課 6番窓口",
                "｜保険《ほけん》｜年金課《ねんきんか》 6｜番《ばん》｜窓口《まどぐち》",
                "Insurance and pensions, counter 6",
            )),
            Block::List(items),
        ],
    );
    page.actions = vec![primary(
        Act::Next,
        t.say("わかりました", "わかりました", "Understood"),
    )];
    page
}

fn share(t: Tongue) -> Page {
    let rows = [
        (
            (
                "引っ越しのこと",
                "｜引《ひ》っ｜越《こ》しの こと",
                "The move",
            ),
            (
                "県外から 11月10日",
                "｜県《けん》の ｜外《そと》から 11｜月《がつ》10｜日《か》",
                "From another prefecture, 10 November",
            ),
            true,
        ),
        (
            ("お子さんのこと", "お｜子《こ》さんの こと", "The child"),
            (
                "7歳・療育手帳・放課後デイを使う",
                "7さい・｜療育手帳《りょういくてちょう》",
                "7 years old, rehabilitation handbook, after-school day service",
            ),
            true,
        ),
        (
            (
                "ことば・配慮",
                "ことば・｜手伝《てつだ》い",
                "Language and needs",
            ),
            (
                "日本語・ゆっくり話してほしい",
                "｜日本語《にほんご》・ゆっくり ｜話《はな》す",
                "English, please speak slowly",
            ),
            true,
        ),
        (
            (
                "お金・仕事のこと",
                "お｜金《かね》・｜仕事《しごと》の こと",
                "Money and work",
            ),
            (
                "この窓口では使いません",
                "この ｜窓口《まどぐち》では ｜使《つか》いません",
                "This counter does not use it",
            ),
            false,
        ),
    ];
    let switches = rows
        .into_iter()
        .enumerate()
        .map(|(at, (label, value, on))| {
            chosen(
                detailed(
                    control(
                        Act::Toggle(at),
                        Role::Switch,
                        t.say(label.0, label.1, label.2),
                    ),
                    t.say(value.0, value.1, value.2),
                ),
                on,
            )
        })
        .collect();
    let mut page = page(
        t,
        "share",
        t.say(
            "障がい福祉課に何を伝えますか。",
            "｜障《しょう》がい｜福祉課《ふくしか》に ｜何《なに》を ｜伝《つた》えますか。",
            "What may the disability counter know?",
        ),
        vec![
            Block::Paragraph(t.say(
                "同じ話をくり返さなくてよくなります。伝えなくても、手続きはできます。",
                "｜同《おな》じ ｜話《はなし》を くりかえさなくて よいです。｜伝《つた》えなくても ｜手続《てつづ》きは できます。",
                "You need not tell it again. You can do everything without sharing, too.",
            )),
            Block::Switches(switches),
            Block::Notice(
                Tone::Hint,
                vec![
                    t.say("この窓口に見えるのは、上の3つだけです。", "この ｜窓口《まどぐち》に ｜見《み》えるのは、｜上《うえ》の 3つだけです。", "This counter will see exactly these three."),
                    t.say("ほかの窓口には見えません。紙は今日の夕方で読めなくなります。", "ほかの ｜窓口《まどぐち》には ｜見《み》えません。", "No other counter will. The code cannot be read after this evening."),
                ],
            ),
        ],
    );
    page.progress = Some(Progress { at: 5, of: 6 });
    page.actions = vec![
        secondary(
            Act::ShareNothing,
            t.say(
                "何も伝えない",
                "｜何《なに》も ｜伝《つた》えない",
                "Share nothing",
            ),
        ),
        primary(
            Act::Next,
            t.say("これでよい", "これで よい", "This is right"),
        ),
    ];
    page
}

fn ticket(t: Tongue) -> Page {
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
            Block::Ticket(Ticket {
                caption: t.say("あなたの番号", "あなたの ｜番号《ばんごう》", "Your number"),
                number: "A-041".into(),
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
            }),
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
            Act::ShowCodes,
            t.say(
                "画面でコードを見る",
                "｜画面《がめん》で コードを ｜見《み》る",
                "Codes on the screen",
            ),
        ),
        secondary(
            Act::NoteNumber,
            t.say(
                "番号だけおぼえる",
                "｜番号《ばんごう》だけ おぼえる",
                "Only the number",
            ),
        ),
        primary(
            Act::Print,
            t.say("紙に出す", "｜紙《かみ》に ｜出《だ》す", "Print on paper"),
        ),
    ];
    page
}

fn code(t: Tongue) -> Page {
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
            Code { side, dark },
            t.say(
                "市民課 3番窓口",
                "｜市民課《しみんか》 3｜番《ばん》｜窓口《まどぐち》",
                "Citizens, counter 3",
            ),
        )],
    );
    page.actions = vec![primary(
        Act::Next,
        t.say("つぎのコード", "つぎの コード", "Next code"),
    )];
    page
}

fn keys(rows: &str, columns: usize, more: Vec<Control>) -> Block {
    let mut cells: Vec<Option<Control>> = rows
        .chars()
        .map(|c| (c != ' ').then(|| control(Act::Type(c), Role::Key, Text::from(c.to_string()))))
        .collect();
    cells.extend(more.into_iter().map(Some));
    Block::Grid {
        columns,
        head: Vec::new(),
        cells,
    }
}

fn search(t: Tongue) -> Page {
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
                hint: Text::default(),
            },
            keys(
                kana,
                10,
                vec![
                    control(Act::Type('゛'), Role::Key, "゛".into()),
                    control(Act::Type('゜'), Role::Key, "゜".into()),
                    control(Act::Type('ー'), Role::Key, "ー".into()),
                    with(
                        control(Act::Erase, Role::Key, t.say("けす", "けす", "Erase")),
                        "delete",
                    ),
                    control(Act::SwitchKeys, Role::Key, "ABC".into()),
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
                        control(Act::Pick(at), Role::Card, label)
                    })
                    .collect(),
            },
        ],
    )
}

fn letters(t: Tongue) -> Page {
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
                hint: t.say(
                    "1文字ずつ押してください",
                    "1｜文字《もじ》ずつ ｜押《お》して ください",
                    "Press the letters one by one",
                ),
            },
            keys(
                "qwertyuiopasdfghjkl zxcvbnm   ",
                10,
                vec![
                    with(
                        control(Act::Erase, Role::Key, t.say("けす", "けす", "Erase")),
                        "delete",
                    ),
                    control(Act::SwitchKeys, Role::Key, "かな".into()),
                ],
            ),
        ],
    )
}

fn calendar(t: Tongue) -> Page {
    let head = match t {
        Tongue::English | Tongue::Longer => ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        _ => ["日", "月", "火", "水", "木", "金", "土"],
    };
    let cells = (0..35)
        .map(|at| {
            (1..=30).contains(&at).then(|| {
                let day = control(Act::Pick(at), Role::Key, Text::from(at.to_string()));
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
                            Act::Earlier,
                            Role::Card,
                            t.say("10月", "10｜月《がつ》", "October"),
                        ),
                        "chevron-left",
                    ),
                    with(
                        control(
                            Act::Later,
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
                    Act::Unknown,
                    Role::Unknown,
                    t.say("わかりません", "わかりません", "I don't know"),
                )],
            },
        ],
    );
    page.actions = vec![primary(Act::Next, t.say("つぎへ", "つぎへ", "Next"))];
    page
}

fn idle(t: Tongue) -> Page {
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
        secondary(Act::Finish, t.say("終わります", "おわります", "I am done")),
        primary(
            Act::Stay,
            t.say("まだ使います", "まだ ｜使《つか》います", "I am still here"),
        ),
    ];
    page
}

fn trouble(t: Tongue) -> Page {
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
            Block::Ticket(Ticket {
                caption: t.say("あなたの番号", "あなたの ｜番号《ばんごう》", "Your number"),
                number: "B-118".into(),
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
            }),
        ],
    );
    page.actions = vec![
        secondary(
            Act::NoteNumber,
            t.say(
                "番号をおぼえました",
                "｜番号《ばんごう》を おぼえました",
                "I noted the number",
            ),
        ),
        secondary(
            Act::ShowCodes,
            t.say(
                "画面でコードを見る",
                "｜画面《がめん》で コードを ｜見《み》る",
                "Codes on the screen",
            ),
        ),
        primary(
            Act::Print,
            t.say("もう一度", "もう ｜一度《いちど》", "Try again"),
        ),
    ];
    page
}
