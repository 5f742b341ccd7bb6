package org.maillage.evaluation.fit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.maillage.shared.Folded;

/** Hears in free words, French or English, what is asked for: a suggestion, never more. */
final class HearAsked {

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9%+]+");

    /** What stands shortly before words that it takes back: « nous ne demandons pas d’impact chiffré ». */
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:pas|sans|ni|aucune?|jamais|plutot que|no|not|without|neither|never|nor|rather than)(?: (?!mais|but|juste?|seulement|uniquement|simplement|only)[a-z0-9]+){0,3} $");

    private static final String COUNTED =
            "(?:emplois?|postes?|beneficiaires?|logements?|entreprises|familles|jeunes|tonnes?|jobs?|beneficiaries|households|tons?|tonnes)";

    /** A number that is written out: « dix logements », « une centaine d’emplois ». */
    private static final String WRITTEN =
            "(?:dix|vingt|trente|quarante|cinquante|cent|cents|mille|ten|twenty|thirty|forty|fifty|hundred|thousand"
                    + "|(?:dizaine|vingtaine|trentaine|cinquantaine|centaine|millier)s? (?:d|de)) ";

    /** An abbreviation that in small letters is a king. */
    private static final Pattern ROI = Pattern.compile("\\b(?:S?ROI)\\b");

    private static final Map<AskedFor, Pattern> WORDS = new EnumMap<>(Map.of(
            AskedFor.NARRATIVE,
            any(
                    "recits?",
                    "histoires?",
                    "raconter",
                    "se conter",
                    "temoignages?",
                    "narratives?",
                    "narratifs?",
                    "stor(?:y|ies)",
                    "testimon(?:y|ies|ials?)"),
            AskedFor.LEARNING,
            any(
                    "apprentissages?",
                    "(?:avez|avons|a) appris",
                    "enseignements?",
                    "lecons?",
                    "comprendre",
                    "understand",
                    "retours? d experiences?",
                    "lessons?",
                    "learn(?:ing|ings|ed|t)?"),
            AskedFor.ACTIVITY,
            any(
                    "(?:nombre|volume|number|amount) (?:d|de|des|of) (?:heures?|reunions?|rencontres?|ateliers?|participants?|participations?|seances?|mises? en relation|hours?|meetings?|workshops?|sessions?|participants?|introductions?|visites?|visits?|evenements?|events?|actions?)",
                    "combien (?:d|de) (?:heures?|reunions?|rencontres?|ateliers?|participants?|seances?)",
                    "combien (?:d|de) (?:gens|personnes) (?:[a-z]+ )?(?:venue?s|participe|presente?s)",
                    "how many (?:hours?|meetings?|workshops?|sessions?|participants?|events?)",
                    "how many people (?:[a-z]+ )?(?:came|come|attended|attend|took part)",
                    "(?:bilan|suivi|rapport|compte rendu|indicateurs?) d activites?",
                    "temps passe",
                    "heures passees",
                    "hours spent",
                    "time spent",
                    "frequentation",
                    "attendance"),
            AskedFor.USEFULNESS,
            any(
                    "utilite(?: sociale)?",
                    "utiles?",
                    "a quoi (?:cela|ca) sert",
                    "a quoi sert",
                    "a qui (?:cela|ca) sert",
                    "usefulness",
                    "useful",
                    "social value"),
            AskedFor.INNOVATION,
            any("innovations?", "innovante?s?", "innovati(?:ve|on)", "innovant"),
            AskedFor.TRUST,
            any("(?<!tiers de )confiance", "trust(?!ed| third)"),
            AskedFor.EFFECTS,
            any(
                    "impacts?",
                    "(?:cibles?|objectifs?|resultats?|effets?|indicateurs?) (?:chiffre|quantifie|quantitatif)e?s?",
                    "(?:measure|measured|quantify|quantified|prove|quantitative|measurable) (?:the |your |our |its |social )*(?:outcomes?|effects?|targets?|results?)",
                    "outcome (?:targets?|measures?|indicators?|metrics?)",
                    "(?:resultats?|retours?|bilans?)(?: [a-z]+){0,2} chiffres?",
                    "(?:personnes|people) (?:[a-z]+ ){0,2}(?:formees|inserees|touchees|accompagnees|retrouve|trained|helped|reached|found|placed)",
                    "taux de (?:reussite|maintien|chomage|pauvrete)",
                    "\\d+ points",
                    "(?:nombre|number|combien|taux) (?:d |de |des |of |new )*" + COUNTED,
                    "how many " + COUNTED,
                    COUNTED
                            + " (?:nets? )?(?:crees?|creees?|touches?|accompagnes?|evitees?|economisees?|created|reached|saved|avoided)",
                    "\\d+ " + COUNTED,
                    WRITTEN + COUNTED,
                    COUNTED + " (?:d ici|avant|by|before)",
                    "[+]? ?\\d+ ?%(?! (?:du|de|of) (?:[a-z]+ )?(?:budget|financement|temps|time|funding))",
                    "taux d insertion",
                    "taux de sorties?(?: positives?)?",
                    "(?:taux de )?retour a l emploi",
                    "creations? d emplois?",
                    "job creation",
                    "(?:tonnes?|tons?) (?:de |of |eq[a-z]* )?co2",
                    "co2 evite",
                    "economies? (?:realisees?|generees?)",
                    "couts? evites?",
                    "avoided costs?",
                    "employment rate"),
            AskedFor.PERFORMANCE,
            any(
                    "performances?",
                    "performante?s?",
                    "efficacite",
                    "efficience",
                    "rendement",
                    "productivite",
                    "couts? (?:par|unitaires?|moyens?)",
                    "kpis?",
                    "efficien(?:cy|t)",
                    "effectiveness",
                    "costs? per",
                    "coute(?:nt)? par",
                    "prouve[rz]? que (?:ca|cela) (?:marche|fonctionne)",
                    "prove (?:that )?it works",
                    "value for money"),
            AskedFor.RETURN,
            any(
                    "retours? (?:social |sociaux )?sur (?:l )?investissements?",
                    "taux de retour(?! (?:a l emploi|des questionnaires|des enquetes))",
                    "taux de rendement",
                    "rentabilite",
                    "rentable",
                    "(?:par|pour (?:un|1|chaque)) euros? (?:investi|depense|verse)s?",
                    "combien (?:cela |ca )?rapporte",
                    "(?:social )?returns? on (?:investment|(?:the|our|your) (?:grant|money|funding))",
                    "rate of return",
                    "couts? (?:benefices?|avantages?)",
                    "costs? benefits?",
                    "per (?:euro|pound|dollar) (?:invested|spent)",
                    "sroi"),
            AskedFor.RANKING,
            any(
                    "classements?",
                    "classer",
                    "palmares",
                    "notation",
                    "note globale",
                    "score global",
                    "meilleure?s? (?:territoires?|projets?|communes?)",
                    "(?:compar[a-z]+|situer)(?: [a-z]+){0,3} (?:autres? )?(?:territoires?|communes?|projets?|dispositifs?|epci)",
                    "benchmark(?:ing|s)?",
                    "par rapport aux autres",
                    "rank(?:ing|ings|ed)?",
                    "league tables?",
                    "overall score",
                    "best (?:territor(?:y|ies)|projects?)",
                    "compar[a-z]+(?: [a-z]+){0,3} (?:other )?(?:territor(?:y|ies)|projects?|places|areas)")));

    private HearAsked() {}

    private static Pattern any(String... words) {
        return Pattern.compile("(?<![a-z0-9])(?:" + String.join("|", words) + ")(?![a-z0-9])");
    }

    /** What these words seem to ask for; what they say that they do not ask for is left out. */
    static Set<AskedFor> in(String words) {
        var plain = NO_WORD.matcher(Folded.of(words)).replaceAll(" ") + " ";
        var heard = EnumSet.noneOf(AskedFor.class);
        WORDS.forEach((kind, pattern) -> {
            if (pattern.matcher(plain)
                    .results()
                    .anyMatch(it -> !NOT.matcher(plain.substring(0, it.start())).find())) {
                heard.add(kind);
            }
        });
        if (ROI.matcher(words).results().findAny().isPresent()) {
            heard.add(AskedFor.RETURN);
        }
        return heard;
    }
}
