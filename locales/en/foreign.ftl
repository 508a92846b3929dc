# Machine-made translation, not reviewed by a person.

## Papers

document-stay_papers = Papers that Immigration asks for
document-common_name_papers = About two things that show your use of the name in Japan

## Errands

procedure-foreign_consult = Advice for foreign residents
    .about = We look for an interpreter and take you to the right place.
    .search = foreigner, interpreter, translation, language help, Portuguese, Vietnamese, advice, english, foreigner help, translator, translate
procedure-foreign_prefecture = Shiga advice desk for foreigners
    .about = The prefecture's association answers by phone in many languages.
    .search = prefecture, phone advice, international association, many languages
procedure-foreign_classes = Japanese classes
    .about = Learn Japanese and meet people at the city's international association.
    .search = learn Japanese, class, lesson, friends, exchange, japanese class, study japanese, japanese lessons
procedure-foreign_address = Change the address on the residence card
    .about = Done together with the report of your move. Bring everyone's card.
    .search = residence card, new address, moved, moving, zairyu card, residence card address
procedure-foreign_combined_here = Combined residence card
    .about = Combines both cards when you report your address. Only if you want to.
    .search = combined card, one card, new residence card, My Number
procedure-foreign_combined = Combined residence card at Immigration
    .about = If you did not move, Immigration makes the combined card, not the city.
    .search = combined card, immigration, one card
procedure-foreign_stay = Extend or change status of residence
    .about = This is done at Immigration, not at the city hall.
    .search = visa, extend stay, renewal, status of residence, immigration, bring my family, family visa, visa renewal, extend visa, permanent residence
procedure-foreign_card_extend = Extend the My Number card
    .about = After you extended your stay, before the card expires. An expired card does not work.
    .search = My Number card expiry, after visa renewal, extend card
procedure-foreign_card_lost = Replace a lost residence card
    .about = First tell the police. Go to Immigration within 14 days of noticing the loss.
    .search = lost residence card, stolen, replace, reissue
procedure-foreign_special = Special permanent resident certificate
    .about = Renewal, loss, or a new name or address, done at the city hall.
    .search = special permanent resident, certificate, renewal, lost
procedure-common_name = Register the name you use every day (通称)
    .about = For foreign residents. It goes on the residence record (住民票), not on the residence card.
    .search = common name, alias, japanese name, tsusho, tsushomei, everyday name, register a name, name i use, legal alias
procedure-foreign_school = Enrol a foreign child in school
    .about = For foreign children of primary and middle school age who join a city school.
    .search = school, foreign child, enrol, primary school, middle school, child does not speak Japanese, school for foreign children
