# Written by machine, not reviewed by a person.

## What people ask the lobby that is no procedure
answer-toilet = Toilets
    .text = There is a wheelchair toilet and a table to change nappies, too.
    .search = toilet, restroom, bathroom, washroom, baby changing
    .place = Floor 1, beside the lift
answer-meeting = Meet a member of staff
    .text = If you have an appointment, tell the information desk the name or the department.
    .search = appointment, meet staff, meeting room, visitor
answer-roads = Damaged roads and parks (土木課)
    .text = Tell us about holes in a road, broken street lights or fallen trees, by phone or at the counter.
    .search = pothole, road, street light, park, fallen tree, snow
answer-lost_property = Lost property
    .text = The information desk keeps what was found in the building.
    .search = lost and found, lost property, found something, lost wallet
answer-tax_office = Income tax return (tax office)
    .text = The tax office takes income tax returns.
    .search = tax return, income tax, tax office, kakutei shinkoku, refund
    .place = Omihachiman Tax Office
    .hours = Weekdays 8:30 to 17:00
