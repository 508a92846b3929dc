//! Pages from the welcome page to the last question.

use super::*;

pub(super) fn welcome(t: Tongue) -> Page {
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
                control(format!("pick-{}", at), Role::Card, Text::from(*name)),
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
                "record",
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

pub(super) fn doors(t: Tongue) -> Page {
    let known = with(
        detailed(
            control(
                "known-errand",
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
                "guided",
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
    page.actions = vec![primary("next", t.say("つぎへ", "つぎへ", "Next"))];
    page
}

pub(super) fn question(t: Tongue) -> Page {
    let cards = vec![
        chosen(
            with(
                control("pick-0", Role::Card, t.say("います", "います", "Yes")),
                "users",
            ),
            true,
        ),
        chosen(
            with(
                control("pick-1", Role::Card, t.say("いません", "いません", "No")),
                "user",
            ),
            false,
        ),
        detailed(
            control(
                "unknown",
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
    page.frame.progress = Some(Progress { at: 2, of: 6 });
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
    page.actions = vec![primary("next", t.say("つぎへ", "つぎへ", "Next"))];
    page
}

/// More cards than fit at once.
pub(super) fn many(t: Tongue) -> Page {
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
                    control(format!("pick-{}", at), Role::Card, t.say(ja, simple, en)),
                    pictogram,
                ),
                at % 4 == 0,
            )
        })
        .chain([control(
            "unknown",
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
    page.frame.progress = Some(Progress { at: 0, of: 6 });
    page.actions = vec![primary("next", t.say("つぎへ", "つぎへ", "Next"))];
    page
}
