// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/samplegoods.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

using enum SampleSeason;
using enum SampleEater;
using enum SampleBooking;
using enum SampleGood::Trait;

enum Category : quint8 {
    Dairy,
    Bread,
    FruitVeg,
    Meat,
    Frozen,
    Grains,
    Tins,
    Baking,
    Morning,
    Drinks,
    Snacks,
    Cleaning,
    Care,
    Infant
};
enum Location : quint8 {
    Fridge,
    FridgeDoor,
    Freezer,
    Cupboard,
    SpiceRack,
    BreadBox,
    FruitBowl,
    CellarShelf,
    CellarFreezer,
    Bathroom,
    Utility,
    Nursery
};

constexpr QStringView kPc = u"pc";
constexpr QStringView kG = u"g";
constexpr QStringView kKg = u"kg";
constexpr QStringView kMl = u"ml";
constexpr QStringView kL = u"l";
constexpr int kLoose = Unlabelled | Farm;

// clang-format off: one row each
// name, category, location, unit, pack, serving, uses in 100 days, shelf life, price, reorder and target packs, season, eater, booking, traits, ages
constexpr SampleGood kGoods[] = {
    {u"Whole milk 1 l", Dairy, FridgeDoor, kL, 1000, 250, 200, 12, 125, 2, 5, CowCoffee, Breakfast, Pack, Opens},
    {u"Oat milk 1 l", Dairy, Cupboard, kL, 1000, 250, 170, 240, 189, 2, 6, OatCoffee, Breakfast, Pack, Opens},
    {u"Butter 250 g", Dairy, FridgeDoor, kG, 250000, 30000, 120, 45, 229, 1, 3, Always, Breakfast, Pack},
    {u"Natural yoghurt 500 g", Dairy, Fridge, kG, 500000, 150000, 45, 18, 139, 0, 0, Always, Breakfast, Pack, Opens},
    {u"Fruit yoghurts, 6", Dairy, Fridge, kPc, 6000, 1000, 95, 16, 289, 0, 0, Always, School, Pack},
    {u"Eggs, 10", Dairy, FridgeDoor, kPc, 10000, 4000, 25, 24, 339, 0, 0, Always, Breakfast, Each, Farm},
    {u"Gouda slices 200 g", Dairy, Fridge, kG, 200000, 40000, 60, 25, 249, 1, 2, Always, School, Pack},
    {u"Cream cheese 200 g", Dairy, Fridge, kG, 200000, 40000, 50, 28, 159, 0, 0, Always, Breakfast, Never},
    {u"Mozzarella 125 g", Dairy, Fridge, kPc, 1000, 1000, 10, 20, 119, 0, 0, Always, Family, Each},
    {u"Parmesan 150 g", Dairy, Fridge, kG, 150000, 25000, 28, 60, 349, 0, 0, Always, Family, Never},
    {u"Whipping cream 200 ml", Dairy, Fridge, kMl, 200000, 200000, 8, 21, 109, 0, 0, Always, Family, Each},
    {u"Feta 180 g", Dairy, Fridge, kG, 180000, 90000, 14, 40, 229, 0, 0, Always, Family, Never},

    {u"Wholegrain bread", Bread, BreadBox, kPc, 1000, 250, 100, 7, 379, 0, 0, Always, Breakfast, Pack},
    {u"Bread rolls, 6", Bread, BreadBox, kPc, 6000, 6000, 15, 4, 219, 0, 0, Always, Breakfast, Never},
    {u"Toast 500 g", Bread, BreadBox, kG, 500000, 100000, 65, 14, 149, 0, 0, Always, School, Pack},
    {u"Wraps, 8", Bread, Cupboard, kPc, 8000, 4000, 9, 60, 199, 0, 0, Always, Family, Pack},
    {u"Crispbread 250 g", Bread, Cupboard, kG, 250000, 40000, 25, 240, 169, 0, 0, Always, Breakfast, Never},

    {u"Apples", FruitVeg, FruitBowl, kKg, 0, 300, 90, 21, 259, 0, 0, Always, School, Never, kLoose},
    {u"Bananas", FruitVeg, FruitBowl, kKg, 0, 300, 75, 7, 179, 0, 0, Always, School, Never, Unlabelled},
    {u"Clementines 1 kg", FruitVeg, FruitBowl, kKg, 1000, 250, 75, 12, 249, 0, 0, Winter, School, Never},
    {u"Strawberries 500 g", FruitVeg, Fridge, kG, 500000, 500000, 30, 3, 349, 0, 0, Berries, Family, Each, kLoose},
    {u"Blueberries 250 g", FruitVeg, Fridge, kG, 250000, 125000, 40, 6, 279, 0, 0, Berries, Breakfast, Never},
    {u"Grapes 500 g", FruitVeg, Fridge, kG, 500000, 250000, 30, 7, 249, 0, 0, Autumn, School, Never},
    {u"Lemons", FruitVeg, FruitBowl, kPc, 0, 1000, 18, 25, 49, 0, 0, Always, Family, Never, Unlabelled},
    {u"Potatoes 2.5 kg", FruitVeg, CellarShelf, kKg, 2500, 800, 32, 40, 349, 0, 0, Always, Family, Pack, kLoose},
    {u"Onions 1 kg", FruitVeg, CellarShelf, kKg, 1000, 150, 65, 45, 149, 0, 0, Always, Family, Pack},
    {u"Carrots 1 kg", FruitVeg, Fridge, kKg, 1000, 250, 50, 18, 129, 0, 0, Always, School, Never, Farm},
    {u"Tomatoes", FruitVeg, FruitBowl, kKg, 0, 400, 38, 7, 329, 0, 0, Always, Family, Never, kLoose},
    {u"Cucumber", FruitVeg, Fridge, kPc, 0, 1000, 20, 8, 89, 0, 0, Always, School, Each, Unlabelled},
    {u"Lettuce", FruitVeg, Fridge, kPc, 0, 1000, 18, 7, 139, 0, 0, Always, Family, Each, kLoose},
    {u"Peppers, 3", FruitVeg, Fridge, kPc, 3000, 1000, 42, 10, 229, 0, 0, Always, Family, Pack},
    {u"Courgettes", FruitVeg, Fridge, kKg, 0, 500, 28, 8, 219, 0, 0, Summer, Family, Never, kLoose},
    {u"Soup vegetables", FruitVeg, Fridge, kPc, 0, 1000, 17, 9, 199, 0, 0, Winter, Family, Each, kLoose},
    {u"Leeks", FruitVeg, Fridge, kPc, 0, 2000, 15, 10, 99, 0, 0, Winter, Family, Never, kLoose},
    {u"Pumpkin", FruitVeg, CellarShelf, kPc, 0, 1000, 11, 45, 349, 0, 0, Autumn, Family, Each, kLoose},
    {u"Asparagus 500 g", FruitVeg, Fridge, kG, 500000, 500000, 15, 4, 599, 0, 0, Spring, Family, Each, kLoose},
    {u"Mushrooms 250 g", FruitVeg, Fridge, kG, 250000, 250000, 13, 8, 199, 0, 0, Always, Family, Never},
    {u"Broccoli", FruitVeg, Fridge, kPc, 0, 1000, 14, 8, 169, 0, 0, Always, Family, Never, Unlabelled},
    {u"Garlic, 3 bulbs", FruitVeg, SpiceRack, kPc, 3000, 250, 50, 60, 129, 0, 0, Always, Family, Never},

    {u"Minced beef 400 g", Meat, Fridge, kG, 400000, 400000, 9, 6, 499, 0, 0, Always, Family, Each},
    {u"Chicken breast 500 g", Meat, Fridge, kG, 500000, 500000, 8, 7, 699, 0, 0, Always, Family, Each},
    {u"Cooked ham 150 g", Meat, Fridge, kG, 150000, 30000, 55, 16, 229, 0, 0, Always, School, Pack},
    {u"Salami 100 g", Meat, Fridge, kG, 100000, 25000, 45, 30, 189, 0, 0, Always, Breakfast, Never},
    {u"Barbecue sausages, 6", Meat, Fridge, kPc, 6000, 6000, 18, 9, 429, 0, 0, Summer, Family, Each, Party},
    {u"Smoked tofu 200 g", Meat, Fridge, kG, 200000, 200000, 8, 40, 249, 0, 0, Always, Family, Each},

    {u"Peas, frozen 450 g", Frozen, Freezer, kG, 450000, 150000, 22, 540, 189, 1, 2, Always, Family, Pack},
    {u"Leaf spinach, frozen 500 g", Frozen, Freezer, kG, 500000, 250000, 13, 540, 179, 1, 2, Always, Family, Pack},
    {u"Fish fingers, 15", Frozen, Freezer, kPc, 15000, 9000, 12, 360, 399, 1, 2, Always, Family, Pack},
    {u"Frozen pizza, 2", Frozen, CellarFreezer, kPc, 2000, 2000, 10, 300, 449, 1, 3, Always, Evening, Each, Party},
    {u"Oven chips 750 g", Frozen, CellarFreezer, kG, 750000, 375000, 13, 400, 249, 0, 0, Always, Family, Never},
    {u"Vanilla ice cream 900 ml", Frozen, CellarFreezer, kMl, 900000, 300000, 38, 360, 399, 0, 0, Summer, Evening, Each,
     Party},
    {u"Mixed berries, frozen 300 g", Frozen, Freezer, kG, 300000, 100000, 18, 450, 299, 0, 0, Always, Breakfast, Never},

    {u"Spaghetti 500 g", Grains, Cupboard, kG, 500000, 400000, 16, 720, 129, 2, 5, Always, Family, Pack},
    {u"Fusilli 500 g", Grains, Cupboard, kG, 500000, 400000, 12, 720, 129, 1, 4, Always, Family, Pack},
    {u"Basmati rice 1 kg", Grains, Cupboard, kKg, 1000, 250, 22, 540, 329, 1, 2, Always, Family, Pack},
    {u"Couscous 500 g", Grains, Cupboard, kG, 500000, 250000, 8, 450, 179, 0, 0, Always, Family, Never},
    {u"Red lentils 500 g", Grains, Cupboard, kG, 500000, 200000, 11, 540, 199, 1, 2, Always, Family, Pack},
    {u"Pearl barley 500 g", Grains, Cupboard, kG, 500000, 250000, 9, 450, 169, 0, 0, Winter, Family, Never},

    {u"Chopped tomatoes 400 g", Tins, CellarShelf, kPc, 1000, 1000, 24, 700, 99, 3, 8, Always, Family, Each},
    {u"Passata 700 g", Tins, CellarShelf, kG, 700000, 350000, 14, 540, 149, 1, 3, Always, Family, Pack, Opens},
    {u"Chickpeas, tin", Tins, CellarShelf, kPc, 1000, 1000, 10, 800, 89, 2, 4, Always, Family, Each},
    {u"Kidney beans, tin", Tins, CellarShelf, kPc, 1000, 1000, 8, 800, 95, 1, 3, Always, Family, Each},
    {u"Sweetcorn, tin", Tins, CellarShelf, kPc, 1000, 1000, 12, 800, 109, 0, 0, Always, Family, Never},
    {u"Tuna, tin", Tins, CellarShelf, kPc, 1000, 1000, 9, 900, 199, 2, 4, Always, Family, Each},
    {u"Coconut milk 400 ml", Tins, CellarShelf, kMl, 400000, 400000, 11, 600, 189, 1, 3, Always, Family, Each},
    {u"Green pesto 190 g", Tins, Cupboard, kG, 190000, 95000, 14, 300, 249, 1, 2, Always, Family, Pack, Opens},
    {u"Ketchup 500 ml", Tins, FridgeDoor, kMl, 500000, 30000, 40, 300, 219, 0, 0, Always, Family, Pack, Party},
    {u"Mustard 200 ml", Tins, FridgeDoor, kMl, 200000, 15000, 22, 360, 129, 0, 0, Always, Family, Never},
    {u"Mayonnaise 500 ml", Tins, FridgeDoor, kMl, 500000, 30000, 24, 180, 249, 0, 0, Always, Family, Never, Party},
    {u"Soy sauce 250 ml", Tins, Cupboard, kMl, 250000, 20000, 20, 700, 299, 0, 0, Always, Family, Never},
    {u"Vegetable stock 250 g", Tins, SpiceRack, kG, 250000, 12000, 40, 540, 279, 0, 0, Always, Family, Pack},

    {u"Wheat flour 1 kg", Baking, Cupboard, kKg, 1000, 300, 22, 360, 99, 1, 3, Always, Family, Pack},
    {u"Sugar 1 kg", Baking, Cupboard, kKg, 1000, 100, 35, 0, 139, 1, 2, Always, Breakfast, Pack},
    {u"Baking powder, 10", Baking, SpiceRack, kPc, 10000, 1000, 14, 540, 89, 0, 0, Always, Family, Never},
    {u"Dry yeast, 3", Baking, SpiceRack, kPc, 3000, 1000, 9, 360, 79, 0, 0, Always, Family, Never},
    {u"Barley flour 1 kg", Baking, Cupboard, kKg, 1000, 400, 30, 300, 259, 0, 0, Advent, Family, Each},
    {u"Ground almonds 200 g", Baking, Cupboard, kG, 200000, 150000, 35, 240, 299, 0, 0, Advent, Family, Each},
    {u"Baking chocolate 200 g", Baking, Cupboard, kG, 200000, 150000, 32, 360, 249, 0, 0, Advent, Family, Never},
    {u"Salt 500 g", Baking, SpiceRack, kG, 500000, 8000, 90, 0, 49, 0, 0, Always, Family, Never},
    {u"Black pepper 50 g", Baking, SpiceRack, kG, 50000, 1000, 60, 900, 249, 0, 0, Always, Family, Never},
    {u"Sweet paprika 50 g", Baking, SpiceRack, kG, 50000, 4000, 22, 720, 199, 0, 0, Always, Family, Never},
    {u"Olive oil 750 ml", Baking, Cupboard, kMl, 750000, 30000, 80, 540, 899, 1, 2, Always, Family, Pack},
    {u"Sunflower oil 1 l", Baking, Cupboard, kL, 1000, 50, 50, 450, 249, 0, 0, Always, Family, Pack},
    {u"Wine vinegar 500 ml", Baking, Cupboard, kMl, 500000, 25000, 35, 0, 149, 0, 0, Always, Family, Never},

    {u"Rolled oats 500 g", Morning, Cupboard, kG, 500000, 120000, 52, 300, 99, 1, 4, Always, Breakfast, Pack},
    {u"Muesli 750 g", Morning, Cupboard, kG, 750000, 100000, 60, 270, 399, 1, 2, Always, Breakfast, Pack},
    {u"Cornflakes 500 g", Morning, Cupboard, kG, 500000, 50000, 50, 270, 259, 0, 0, Always, Breakfast, Never},
    {u"Strawberry jam 340 g", Morning, Cupboard, kG, 340000, 30000, 65, 540, 249, 1, 2, Always, Breakfast, Pack, Opens},
    {u"Honey 500 g", Morning, Cupboard, kG, 500000, 20000, 45, 700, 499, 0, 0, Always, Breakfast, Never, Farm},
    {u"Peanut butter 350 g", Morning, Cupboard, kG, 350000, 30000, 35, 300, 329, 0, 0, Always, Breakfast, Never},
    {u"Hazelnut spread 400 g", Morning, Cupboard, kG, 400000, 30000, 60, 300, 349, 0, 0, Always, Breakfast, Pack},

    {u"Coffee beans 1 kg", Drinks, Cupboard, kKg, 1000, 45, 105, 360, 1399, 1, 2, Always, Breakfast, Pack, Opens},
    {u"Black tea, 50 bags", Drinks, Cupboard, kPc, 50000, 2000, 45, 720, 249, 0, 0, Always, Breakfast, Never},
    {u"Peppermint tea, 20 bags", Drinks, Cupboard, kPc, 20000, 2000, 40, 720, 149, 0, 0, Always, Evening, Never},
    {u"Drinking cocoa 400 g", Drinks, Cupboard, kG, 400000, 25000, 55, 450, 319, 0, 0, Always, Breakfast, Pack},
    {u"Orange juice 1 l", Drinks, FridgeDoor, kL, 1000, 500, 34, 120, 219, 1, 4, Always, Breakfast, Pack,
     Party | Opens},
    {u"Apple juice 1 l", Drinks, CellarShelf, kL, 1000, 300, 50, 270, 159, 2, 6, Always, School, Pack, Party | Farm},
    {u"Sparkling water, 6 bottles", Drinks, CellarShelf, kPc, 6000, 1000, 130, 300, 299, 1, 3, Always, Family, Never,
     Party},
    {u"Cola 1.5 l", Drinks, CellarShelf, kL, 1500, 500, 16, 200, 159, 0, 0, Always, Evening, Never, Party},
    {u"Beer, 6 bottles", Drinks, CellarShelf, kPc, 6000, 2000, 22, 180, 549, 0, 0, Always, Evening, Each, Party},
    {u"Red wine 0.75 l", Drinks, CellarShelf, kPc, 1000, 1000, 11, 0, 699, 0, 0, Always, Evening, Each, Party},

    {u"Crisps 175 g", Snacks, Cupboard, kPc, 1000, 1000, 13, 150, 199, 0, 0, Always, Evening, Each, Party},
    {u"Popcorn 100 g", Snacks, Cupboard, kPc, 1000, 1000, 5, 180, 149, 0, 0, Always, Evening, Each, Party},
    {u"Milk chocolate 100 g", Snacks, Cupboard, kPc, 1000, 1000, 24, 270, 129, 1, 5, Always, Evening, Pack},
    {u"Gummy bears 200 g", Snacks, Cupboard, kPc, 1000, 500, 25, 360, 119, 0, 0, Always, Evening, Never, Party},
    {u"Butter biscuits 200 g", Snacks, Cupboard, kG, 200000, 60000, 40, 240, 139, 0, 0, Always, School, Never},
    {u"Cereal bars, 6", Snacks, Cupboard, kPc, 6000, 1000, 55, 210, 269, 1, 3, Always, School, Pack},
    {u"Mixed nuts 200 g", Snacks, Cupboard, kG, 200000, 60000, 26, 240, 329, 0, 0, Always, Evening, Never, Party},

    {u"Toilet paper, 10 rolls", Cleaning, Utility, kPc, 10000, 1000, 65, 0, 449, 1, 2, Always, House, Pack},
    {u"Kitchen roll, 4", Cleaning, Utility, kPc, 4000, 1000, 20, 0, 299, 0, 0, Always, House, Pack},
    {u"Dishwasher tabs, 40", Cleaning, Utility, kPc, 40000, 1000, 105, 0, 599, 0, 0, Always, House, Pack},
    {u"Dishwasher salt 2 kg", Cleaning, Utility, kKg, 2000, 500, 3, 0, 189, 0, 0, Always, House, Never},
    {u"Washing-up liquid 500 ml", Cleaning, Utility, kMl, 500000, 12000, 90, 0, 149, 0, 0, Always, House, Never},
    {u"Laundry detergent 1.5 l", Cleaning, Utility, kL, 1500, 70, 72, 0, 699, 1, 2, Always, House, Pack},
    {u"Bin bags, 25", Cleaning, Utility, kPc, 25000, 1000, 38, 0, 199, 0, 0, Always, House, Never},
    {u"Baking paper, 20 sheets", Cleaning, Cupboard, kPc, 20000, 1000, 28, 0, 179, 0, 0, Always, House, Never},
    {u"All-purpose cleaner 1 l", Cleaning, Utility, kL, 1000, 60, 28, 0, 199, 0, 0, Always, House, Never},
    {u"AA batteries, 8", Cleaning, Utility, kPc, 8000, 2000, 7, 0, 599, 0, 0, Always, House, Pack},
    {u"Charcoal 3 kg", Cleaning, CellarShelf, kKg, 3000, 1500, 15, 0, 599, 0, 0, Summer, Family, Each, Party},
    {u"Tea lights, 50", Cleaning, CellarShelf, kPc, 50000, 4000, 40, 0, 399, 0, 0, Winter, House, Never},

    {u"Toothpaste 75 ml", Care, Bathroom, kPc, 1000, 50, 90, 900, 149, 1, 3, Always, House, Pack},
    {u"Shampoo 300 ml", Care, Bathroom, kMl, 300000, 15000, 60, 0, 249, 0, 0, Always, House, Pack},
    {u"Shower gel 250 ml", Care, Bathroom, kMl, 250000, 15000, 90, 0, 159, 0, 0, Always, House, Never},
    {u"Hand soap 500 ml", Care, Bathroom, kMl, 500000, 15000, 95, 0, 199, 0, 0, Always, House, Never},
    {u"Tissues, 15 packs", Care, Bathroom, kPc, 15000, 1000, 45, 0, 249, 0, 0, Winter, House, Never},
    {u"Sun cream 200 ml", Care, Bathroom, kMl, 200000, 25000, 35, 540, 799, 0, 0, Summer, House, Never},

    {u"Nappies size 1, 44", Infant, Nursery, kPc, 44000, 9000, 100, 0, 799, 0, 0, BabyPhase, Baby, Pack, Plain, 0, 42},
    {u"Nappies size 2, 44", Infant, Nursery, kPc, 44000, 7000, 100, 0, 899, 1, 2, BabyPhase, Baby, Pack, Plain, 42,
     100},
    {u"Nappies size 3, 50", Infant, Nursery, kPc, 50000, 6000, 100, 0, 1099, 1, 2, BabyPhase, Baby, Pack, Plain, 100,
     180},
    {u"Nappies size 4, 46", Infant, Nursery, kPc, 46000, 6000, 100, 0, 1149, 1, 2, BabyPhase, Baby, Pack, Plain, 180,
     400},
    {u"Wet wipes, 80", Infant, Nursery, kPc, 80000, 12000, 100, 720, 199, 1, 4, BabyPhase, Baby, Pack, Plain, 0, 400},
    {u"First formula 800 g", Infant, Cupboard, kG, 800000, 85000, 100, 450, 1599, 1, 2, BabyPhase, Baby, Pack, Opens,
     10, 178},
    {u"Follow-on formula 800 g", Infant, Cupboard, kG, 800000, 80000, 100, 450, 1499, 1, 2, BabyPhase, Baby, Pack,
     Opens, 178, 400},
    {u"Carrot puree jar 125 g", Infant, Cupboard, kPc, 1000, 1000, 45, 500, 99, 3, 8, BabyPhase, Baby, Each, Plain, 140,
     400},
    {u"Porridge jar 190 g", Infant, Cupboard, kPc, 1000, 1000, 55, 400, 139, 3, 8, BabyPhase, Baby, Each, Plain, 160,
     400},
    {u"Apple and pear jar 125 g", Infant, Cupboard, kPc, 1000, 1000, 45, 500, 95, 0, 0, BabyPhase, Baby, Never, Plain,
     160, 400},
    {u"Vitamin D drops 10 ml", Infant, Nursery, kMl, 10000, 100, 95, 540, 899, 0, 0, BabyPhase, Baby, Never, Plain, 5,
     400},
    {u"Baby wash 400 ml", Infant, Nursery, kMl, 400000, 10000, 40, 0, 349, 0, 0, BabyPhase, Baby, Never, Plain, 14,
     400},
};
// clang-format on

} // namespace

std::span<const SampleGood> sampleGoods()
{
    return kGoods;
}

QStringList sampleCategories()
{
    return {u"Dairy and eggs"_s,
            u"Bread"_s,
            u"Fruit and vegetables"_s,
            u"Meat and tofu"_s,
            u"Frozen"_s,
            u"Pasta and grains"_s,
            u"Tins and sauces"_s,
            u"Baking and spices"_s,
            u"Breakfast"_s,
            u"Drinks"_s,
            u"Snacks"_s,
            u"Household"_s,
            u"Care"_s,
            u"Baby"_s};
}

QStringList sampleLocations()
{
    return {u"Kitchen/Fridge"_s,       u"Kitchen/Fridge/Door"_s, u"Kitchen/Freezer"_s,    u"Kitchen/Cupboard"_s,
            u"Kitchen/Spice rack"_s,   u"Kitchen/Bread box"_s,   u"Kitchen/Fruit bowl"_s, u"Cellar/Shelf"_s,
            u"Cellar/Chest freezer"_s, u"Bathroom/Cabinet"_s,    u"Utility room"_s,       u"Nursery"_s};
}

qint64 sampleAmount(const SampleGood &good, qint64 milli)
{
    qint64 step = std::min<qint64>(good.servingMilli, good.unit == kPc ? 1000 : 5000);
    if (good.unit == kKg || good.unit == kL)
        step = 10;
    return std::max(step, (milli + step / 2) / step * step);
}

QString sampleBarcode(int index)
{
    // Prefix 20 to 29 is set aside for a shop's own labels, so no real article can have such a number.
    const QString body = u"2%1"_s.arg(index % 10) + QString::number(4711000000LL + index * 7919LL);
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += body.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    return body + QString::number((10 - sum % 10) % 10);
}

} // namespace larder
