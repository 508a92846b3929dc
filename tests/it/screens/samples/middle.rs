//! Pages from the plan to sharing.

use super::*;

pub(super) fn plan(t: Tongue) -> Page {
    let stop = |order, title, errands, ask_here| StopCard {
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
                        control("papers", Role::Card, t.say("持ち物4つ", "｜持《も》ち｜物《もの》 4つ", "4 papers to bring")),
                        "files",
                    ),
                    with(
                        control("no-visit", Role::Card, t.say("行かなくてよいもの1つ", "｜行《い》かなくて よい もの 1つ", "1 without a visit")),
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
    page.frame.progress = Some(Progress { at: 4, of: 6 });
    page.actions = vec![
        secondary(
            "change-answers",
            t.say("答えをなおす", "｜答《こた》えを なおす", "Change answers"),
        ),
        primary(
            "next",
            t.say(
                "この内容を伝えることに同意する",
                "これを ｜伝《つた》えて いいです",
                "I agree to share this",
            ),
        ),
    ];
    page
}

pub(super) fn papers(t: Tongue) -> Page {
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
        "next",
        t.say("わかりました", "わかりました", "Understood"),
    )];
    page
}

pub(super) fn share(t: Tongue) -> Page {
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
                        format!("pick-{}", at),
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
                "紙のコードを窓口に出したときだけ、職員が今日の業務終了まで読めます。手続きに必要な分は、窓口が書類に残します。",
                "｜紙《かみ》を ｜見《み》せた ときだけ、｜窓口《まどぐち》の ｜人《ひと》が コードを ｜読《よ》みます。コードは ｜今日《きょう》だけ ｜読《よ》めます。",
                "Staff can read a code only when you show it, and only today. The counter keeps what your application needs.",
            )),
            Block::Switches(switches),
            Block::Notice(
                Tone::Hint,
                vec![
                    t.say("この窓口に見えるのは、上の3つだけです。", "この ｜窓口《まどぐち》に ｜見《み》えるのは、｜上《うえ》の 3つだけです。", "This counter will see exactly these three."),
                ],
            ),
        ],
    );
    page.frame.progress = Some(Progress { at: 5, of: 6 });
    page.actions = vec![
        secondary(
            "share-nothing",
            t.say(
                "何も伝えない",
                "｜何《なに》も ｜伝《つた》えない",
                "Share nothing",
            ),
        ),
        Control {
            state: State::AtEnd,
            ..primary(
                "next",
                t.say(
                    "この内容を伝えることに同意する",
                    "これを ｜伝《つた》えて いいです",
                    "I agree to share this",
                ),
            )
        },
    ];
    page
}
