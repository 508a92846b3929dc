# Machine-made translation, not reviewed by a person.

## Water

procedure-water_move = Water supply for your move
    .about = Tell the start and stop day. In a rented flat, ask the managing company.
    .search = water, moving, start water, stop water
procedure-water_start = Start the water supply
    .about = Tell us the day. You can also use phone or web.
    .search = start water, open tap, no water, water supply, turn on water, water
procedure-water_stop = Stop the water supply
    .about = Tell us the day. You can also use phone or web.
    .search = stop water, close account, turn off water, cancel water
procedure-water_change = Change name or payment for water
    .about = For a new user, owner or way of payment.
    .search = water name, water bill, payment

## Waste

procedure-waste_move = Waste after your move
    .about = See the city's web page for days and sorting.
    .search = waste, rubbish days, sorting, moving
procedure-waste_guide = Sorting and collection days
    .about = Get the calendar here. The city's bags are sold in shops.
    .search = rubbish, garbage, sorting, calendar, bags, trash, waste, recycling
procedure-waste_large = Bring large waste
    .about = Take it by car to the Environmental Energy Centre.
    .search = large waste, furniture, bulky rubbish, big trash, big rubbish, large trash, sofa, bed, mattress, bulky waste, furniture disposal

## Dogs

procedure-dog_new = Register a dog
    .about = For a dog over 90 days old. Register within 30 days.
    .search = dog registration, new dog, pet, dog, got a dog, puppy
procedure-dog_move_in = Change a dog's address after moving in
    .about = For dogs that were registered in your former city or town.
    .search = dog moving in, dog address, pet
procedure-dog_change = Change a dog's registration
    .about = For a new owner or address, or when the dog died. Report within 30 days.
    .search = dog died, new dog owner, dog address, pet died, dog
procedure-dog_shot = Rabies vaccination tag
    .about = The yearly tag for a vaccinated dog.
    .search = rabies shot, dog vaccination, tag, rabies
