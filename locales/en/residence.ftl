# Machine-made translation, not reviewed by a person.

## Moving

procedure-move_in = Report moving in (転入届)
    .about = For people who came from another city or town. Report within 14 days of starting to live here.
    .late = You can still report it. Staff ask why it is late.
    .search = moving in, new address, move here, change of address, late report, moving, move, moving house, resident registration, register address, register my address, change address, moved here, address, moving to the city, move to the city, moving to this city, new resident, moving here, just moved here, just moved
procedure-move_in_abroad = Report moving in from abroad
    .about = For people who came from another country. Report within 14 days of starting to live here.
    .late = You can still report it. Staff ask why it is late.
    .search = from abroad, arrived in Japan, returning to Japan, moving in, resident registration, register address, came back from abroad, back from abroad, came back to Japan
procedure-move_within = Report a move within the city (転居届)
    .about = For people whose address changed inside this city. Report within 14 days of moving.
    .late = You can still report it. Staff ask why it is late.
    .search = moving within the city, new flat, new house, change of address, moving, move, moving house, resident registration, register address, change address, new address, address
procedure-move_out = Report moving out (転出届)
    .about = For people who move to another city or town. You can report from two weeks before the move.
    .search = moving out, leaving the city, moving-out certificate, one-stop move, moving, move, moving house, leaving, moving away, moving to another city, move to another city, another town
procedure-move_out_abroad = Report moving abroad
    .about = For people who will live abroad for a year or more. Report before you leave.
    .search = moving abroad, leaving Japan, work overseas, study abroad, going home, go back to my country, leave Japan, moving out of Japan, move out of Japan
procedure-household_change = Report a household change
    .about = For a new head or other members at the same address. Report within 14 days of the change.
    .search = household, head of household, split household, join households, change household head
procedure-licence_address = Change address or name on a driving licence
    .about = Do this at a police station or licence centre. If your licence is on your My Number card alone, you can register beforehand. Then reporting at city hall is enough.
    .search = driving licence address, driver license, police, driver licence, driving license, license, licence name, name on licence

## My Number card

procedure-mynum_continue = Keep using your My Number card
    .about = Makes the card from your former city or town work here.
    .search = my number card, continue, card address, moved with card
procedure-mynum_address = Change the address on a My Number card
    .about = For people whose address changed inside this city.
    .search = my number card address, new address on card
procedure-mynum_name = Change the name on a My Number card
    .about = For people whose name changed. Do it within 14 days of the change.
    .search = my number card name, new surname, former surname on card
procedure-mynum_sign = New signing certificate
    .about = For e-Tax and online forms, after your address or name changed.
    .search = signing certificate, e-Tax, electronic certificate
procedure-mynum_apply = Apply for a My Number card
    .about = For your first card. It takes about a month.
    .search = apply my number card, first card, make a card, my number card, get my number card
procedure-mynum_express = Express My Number card
    .about = Replaces a lost card fast. Report the loss at the same time.
    .search = express card, urgent, fast my number card
procedure-mynum_baby = My Number card for the baby
    .about = You can apply together with the birth report. Before the first birthday, the card comes sooner and needs no photo.
    .search = baby my number card, child card
procedure-mynum_get = Collect your My Number card
    .about = For people who got the postcard. Come in person.
    .search = collect card, pick up my number card, postcard, pick up card
procedure-mynum_renew_certificate = Renew the electronic certificate
    .about = For a certificate that expires soon. You can renew from three months before it expires.
    .search = renew certificate, expiry, my number card expired, blue envelope
procedure-mynum_renew_card = Renew the My Number card
    .about = For a card that expires soon. You can renew from three months before it expires.
    .search = renew card, card expired, new card, my number card renewal, expired card
procedure-mynum_pin = Reset the PIN
    .about = For a forgotten PIN or a locked card. Convenience stores reset the signing PIN.
    .search = forgot pin, locked card, password, unlock, pin number, forgot password, my number pin
procedure-mynum_lost = Lost My Number card
    .about = First stop the card by phone: 0120-95-0178. A new card costs about 1,000 yen.
    .search = lost card, stolen card, replace my number card, lost my number card, my number lost
procedure-mynum_return = Return a My Number card
    .about = For people who no longer want the card.
    .search = return card, give back card

## Registered seal

procedure-seal_register = Register a seal (印鑑登録)
    .about = For residents aged 15 and over. Register again after moving in.
    .search = seal registration, hanko, inkan, register a seal, name stamp, stamp, seal, register hanko, register seal
procedure-seal_stop = Cancel a registered seal
    .about = For a lost seal card, or to change the seal.
    .search = lost seal card, change seal, cancel seal, seal card, lost hanko card
procedure-mynum_express_abroad = Express My Number card for arrivals
    .about = For people from abroad without a card, within 30 days of the report.
    .search = express card, from abroad, my number card
procedure-mynum_name_today = Change the name on the card with the report
    .about = The report changes your name. Change the card within 14 days, counted from the day after the change.
    .search = new surname, name change, my number card

## Moving, late, online, or in safety
procedure-move_private = Talk before you report
    .about = Staff listen in a quiet place before you report. Say only what you want.
    .search = keep my address secret, hide address, safe move, protect address
procedure-move_private_record = Talk about your residence record
    .about = Talk in a quiet seat when you report your move.
    .search = residence record, keep address private, restrict access
procedure-late_notice = Late report, after 14 days
    .about = You can still report at the same counter. Staff may ask why it is late.
    .search = late report, forgot to report, fine, after 14 days
procedure-onestop = One-stop move online (マイナポータル)
    .about = Report moving out online with your card. Then visit your new city or town.
    .search = one-stop move, mynaportal, move out online
