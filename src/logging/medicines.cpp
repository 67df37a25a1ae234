// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/medicines.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <string>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string>;

/// Generic names in English, German and Spanish, and the trade names that are said more often; folded.
constexpr std::string_view namesOfMedicines =
    "anastrozole anastrozol arimidex letrozole letrozol femara exemestane exemestan exemestano aromasin "
    "tamoxifen tamoxifeno fulvestrant faslodex palbociclib ribociclib abemaciclib alendronate "
    "alendronat alendronato fosamax risedronate risedronat risedronato actonel ibandronate ibandronat "
    "ibandronato boniva bonviva zoledronate zometa aclasta reclast denosumab prolia xgeva raloxifene "
    "raloxifen raloxifeno evista teriparatide teriparatid forteo forsteo romosozumab evenity "
    "levothyroxine thyroxin levotiroxina ibuprofen ibuprofeno paracetamol aspirin aspirina metformin "
    "metformina omeprazole omeprazol pantoprazole pantoprazol ramipril simvastatin atorvastatin "
    "warfarin warfarina marcumar phenprocoumon alendronic alendronsaure alendronsaeure alendronico "
    "anastrazole arimadex risedronic risedronsaure risedronsaeure risedronico ibandronic ibandronsaure "
    "ibandronsaeure ibandronico zoledronic zoledronsaure zoledronsaeure zoledronico zoledronato "
    "zoledronat conbriza bazedoxifene binosto lthyroxin lthyrox thyrox levothyroxin euthyrox eutirox "
    "synthroid evorel estradot estradiol oestradiol hrt hidroferol calcifediol calcitriol rocaltrol "
    "alfacalcidol bisoprolol metoprolol atenolol nebivolol carvedilol propranolol amlodipine amlodipin "
    "amlodipino nifedipine nifedipin nifedipino lercanidipine lercanidipin lercanidipino diltiazem "
    "verapamil verapamilo lisinopril enalapril perindopril captopril losartan valsartan candesartan "
    "olmesartan telmisartan irbesartan hydrochlorothiazide hydrochlorothiazid hidroclorotiazida hct "
    "indapamide indapamid indapamida furosemide furosemid furosemida torasemide torasemid torasemida "
    "bumetanide spironolactone spironolacton espironolactona eplerenone simvastatina atorvastatina "
    "rosuvastatin rosuvastatina pravastatin pravastatina ezetimibe ezetimib ezetimiba statin statins "
    "estatina estatinas clopidogrel apixaban eliquis rivaroxaban xarelto edoxaban dabigatran "
    "acenocumarol acenocoumarol sintrom gliclazide gliclazid gliclazida glimepiride glimepirid "
    "glimepirida sitagliptin sitagliptina empagliflozin empagliflozina dapagliflozin dapagliflozina "
    "insulin insulina semaglutide semaglutid semaglutida thyroxine tiroxina carbimazole carbimazol "
    "esomeprazole esomeprazol lansoprazole lansoprazol famotidine famotidina prednisolone prednisolon "
    "prednisolona prednisone prednison prednisona dexamethasone dexamethason dexametasona cortisone "
    "kortison cortisona salbutamol ventolin budesonide budesonid budesonida formoterol tiotropium "
    "tiotropio montelukast allopurinol alopurinol colchicine colchicin colchicina methotrexate "
    "methotrexat metotrexato tamsulosin tamsulosina gabapentin gabapentina pregabalin pregabalina "
    "amitriptyline amitriptylin amitriptilina duloxetine duloxetin duloxetina venlafaxine venlafaxin "
    "venlafaxina sertraline sertralin sertralina citalopram escitalopram fluoxetine fluoxetin "
    "fluoxetina mirtazapine mirtazapin mirtazapina trazodone trazodon trazodona lorazepam diazepam "
    "alprazolam zolpidem zopiclone zopiclon zopiclona tramadol codeine codein codeina morphine morphin "
    "morfina oxycodone oxycodon oxicodona tilidin metamizol metamizole novalgin novaminsulfon nolotil "
    "diclofenac diclofenaco naproxen naproxeno etoricoxib celecoxib meloxicam cetirizine cetirizin "
    "cetirizina loratadine loratadin loratadina amoxicillin amoxicilina ciprofloxacin ciprofloxacino "
    "latanoprost donepezil donepezilo levodopa digoxin digoxina antibiotic antibiotics antibiotikum "
    "antibiotika antibiotico antibioticos painkiller painkillers schmerztablette schmerztabletten "
    "schmerzmittel analgesico analgesicos blutdrucktablette blutdrucktabletten blutdruckmittel "
    "blutverdunner anticoagulant anticoagulante acetaminophen tylenol";

Words medicineWords()
{
    Words words;
    for (const auto word : std::views::split(namesOfMedicines, ' ')) {
        words.emplace(word.begin(), word.end());
    }
    return words;
}

/// "Blood pressure tablet", "pastilla de la tensión": what it is for, and not what it is.
bool isForBloodPressure(const std::vector<std::string> &words)
{
    static const Words spanish{"pastilla", "pastillas", "comprimido", "la",      "el",       "de",
                               "para",     "mi",        "tension",    "presion", "arterial", "alta"};
    const std::array<std::string, 2> pair{"blood", "pressure"};
    const bool isEnglish = !std::ranges::search(words, pair).empty();
    const bool namesTension =
        std::ranges::any_of(words, [](const auto &word) { return word == "tension" || word == "presion"; });
    return isEnglish || (namesTension &&
                         std::ranges::all_of(words, [](const auto &word) { return spanish.contains(word); }));
}

} // namespace

bool isMedicine(std::string_view name)
{
    static const Words medicines = medicineWords();
    const std::vector<std::string> words = foldedWords(name);
    return isForBloodPressure(words) ||
           std::ranges::any_of(words, [](const auto &word) { return medicines.contains(word); });
}

} // namespace osteon
