# Machine-made translation, not reviewed by a person.

## Water

procedure-water_move = Water supply for your move
    .about = Tell the start and stop day. If you pay a managing company for water, ask that company.
    .search = water, moving, start water, stop water
procedure-water_start = Start the water supply
    .about = Tell us the day. You can also use phone or web.
    .search = start water, open tap, no water, water supply, turn on water, water
procedure-water_stop = Stop the water supply
    .about = Tell us the day. You can also use phone or web.
    .search = stop water, close account, turn off water, cancel water, moving out, stop water service, apartment
procedure-water_change = Change name or payment for water
    .about = For a new user, owner or way of payment.
    .search = water name, payment
procedure-water_pay = Pay for water
    .about = Also if you find it hard to pay. Banks and phone apps take payments too.
    .search = water bill, pay for water, sewerage, water charge, sewer charge, meter reading, payment, direct debit, too high, cannot pay, receipt, invoice

## Waste

procedure-waste_move = Waste after your move
    .about = See the city's web page for days and sorting.
    .search = waste, rubbish days, sorting, moving
procedure-waste_guide = Sorting and collection days
    .about = Get the calendar here. Shops sell the city's bags.
    .search = rubbish, garbage, sorting, calendar, bags, trash, waste, recycling, waste calendar, garbage calendar, collection day, garbage day, recycling day, rubbish calendar, burnable, trash day, bin day, garbage schedule, batteries, battery disposal, plastic bottles, pet bottles, cans, cardboard, light bulb, burnable trash day, plastic, spray can, how to throw away, glass, glass bottles, paper, clothes, oil
procedure-waste_large = Bring large waste
    .about = Take it by car to the Environmental Energy Centre.
    .search = large waste, furniture, bulky rubbish, big trash, big rubbish, large trash, sofa, bed, mattress, bulky waste, furniture disposal, waste centre, energy centre, bring waste, dump, incinerator, clean centre, throw away furniture, throw away a bed, throw away bicycle, old furniture, crib, heater, vacuum cleaner, large item pickup

## Dogs

procedure-dog_new = Register a dog
    .about = For a dog over 90 days old. It costs 3,000 yen, and 550 yen for the vaccination tag. Register within 30 days of getting the dog.
    .search = dog registration, new dog, pet, dog, got a dog, puppy
procedure-dog_move_in = Change a dog's address after moving in
    .about = For dogs registered in your former city or town. We exchange the old tag for free. A lost tag costs 1,600 yen.
    .search = dog moving in, dog address, pet
procedure-dog_change = Change a dog's registration
    .about = For a new owner or address, or when the dog died. Report within 30 days of that day.
    .search = dog died, new dog owner, dog address, pet died, dog
procedure-dog_shot = Rabies vaccination tag
    .about = The yearly tag for a vaccinated dog.
    .search = rabies shot, dog vaccination, tag, rabies
procedure-dog_move_within = Change a dog's address after a move in this city
    .about = Report within 30 days of moving.
    .search = dog address, moving with a dog, pet
procedure-dog_chip = Microchip of a dog
    .about = If the dog has a chip, change the national register too. It is online, within 30 days of the change.
    .search = microchip, dog chip, dog registration, pet
document-chip_papers = Microchip registration certificate, if the dog has a chip

## Housing and disasters

procedure-housing_apply = City housing
    .about = Apply if you need a home and have a low income. Tenants also report changes here.
    .search = city housing, public housing, rent, flat, apartment
procedure-disaster_certificate = Disaster damage certificate (罹災証明書)
    .about = For a house damaged by a disaster. Take pictures before you clean up. Fires: fire station.
    .search = disaster certificate, typhoon, earthquake, flood, fire, damage, damage certificate, house damaged, typhoon damage, earthquake damage, flood damage, risai, insurance claim, roof, flooded
document-damage_photos = Pictures of the damage, if you have any

## Nothing of the list fits

procedure-living_consult = Other questions about daily life
    .about = Staff listen and show you the right counter.
    .search = daily life advice, other
