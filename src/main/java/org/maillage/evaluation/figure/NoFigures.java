package org.maillage.evaluation.figure;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where words hold numbers that are no figures: dates, years, ordinals, hours, addresses, references, versions. */
final class NoFigures {

    private static final String YEAR = "(?:1[5-9]|20)\\d{2}(?!\\d)";
    private static final String DAY = "(?:1er|(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)(?!\\d)";
    private static final String MORE = "(?: ?(?:,|-|–|&| et | ou | au | à | and | to ) ?";
    private static final String MONTH = MonthNames.ANY;

    private static final String WEEKDAY =
            "(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    private static final String STREET =
            "(?:rue|avenue|av\\.|place|boulevard|bd|chemin|impasse|allée|quai|route|square|passage|lieu-dit|esplanade"
                    + "|faubourg|hameau|venelle|sentier|rond-point|street|road|lane|cours (?=\\p{Lu}|de la |du ))";

    /** What has a number of its own, by which it is known. */
    private static final String NUMBERED =
            "(?i:articles?|art\\.|alinéas?|lois?|décrets?|arrêtés?|ordonnance|règlement|directive|circulaire|cerfa"
                    + "|n°s?|nos?\\.|numéros?|pages?|p\\.|pp\\.|chapitres?|annexes?|axes?|phases?|étapes?|niveaux?|stades?|versions?|tomes?|volets?|volumes?"
                    + "|tableaux?|questions?|fiches?|lots?|saisons?|salles?|bâtiments?|portes?|lignes?|cycles?|actes?|groupes?|agenda|horizon|norme|iso|odd"
                    + "|cedex|bp|cs|rd|rn|cd|sections?|acts?|chapters?|appendix|steps?|stages?|levels?|rooms?|lines?|parts?|sdgs?|no)";

    private static final List<Pattern> ALL = Stream.of(
                    // Addresses of the net and of mail, telephones, what is known by letters and digits.
                    "https?://\\S+|www\\.\\S+|(?<!\\S)[^\\s@]{1,80}@\\S+",
                    "(?<!\\d)0\\d(?:[ .]?\\d{2}){4}(?!\\d)|\\+33(?: ?\\d){9}",
                    "(?<![\\p{L}\\d])(?:\\p{Lu}{1,5}-?|Covid-?)\\d{1,4}(?![\\d%€]| ?[%€])",
                    "(?<!\\p{L})\\p{Lu}{2,} \\d{1,2}(?:\\.\\d+){1,3}(?!\\d| ?[%€])|(?<![\\d.,])\\d{1,2}\\.0(?![\\d.]| ?[%€])|(?<!\\p{L})[vV]\\d+(?:\\.\\d+)*",
                    // Dates.
                    DAY + MORE + DAY + "){0,12}(?: of)? " + MONTH + "(?!\\p{L})\\.?(?: " + YEAR + ")?",
                    "(?<!\\p{L})" + MONTH + "\\.? " + YEAR,
                    "(?<!\\p{L})(?!(?i:mai|mars))" + MONTH + "\\.? " + DAY + "(?:, " + YEAR + ")?(?= ?[,.;:!?)]|$)",
                    "(?<!\\d)[0-3]?\\d([/.-])[01]?\\d\\1(?:\\d{4}|\\d{2})(?![\\d%])|(?<!\\d)" + YEAR
                            + "-[01]\\d-[0-3]\\d(?!\\d)",
                    "(?<!\\p{L})(?:le|du|au|on|dès le) [0-3]?\\d/[01]?\\d(?![\\d/])|(?<!\\d)(?:0?[1-9]|1[0-2])/" + YEAR,
                    "(?<!\\p{L})(?:le|du|au) " + DAY + "(?= ?[,.;:!?)]|$| à | au )|" + WEEKDAY + " " + DAY,
                    // Years: single ones are heard by what stands around them.
                    "(?<![\\d.,])" + YEAR + " ?[-–/] ?(?:" + YEAR + "|\\d{2}(?![\\d%]| ?[%€]))|(?i:années?) (?:\\d{2}|"
                            + YEAR + ")|(?<!\\d)" + YEAR + "s(?!\\p{L})",
                    // Ordinals, with a mark behind them; numbers of a list, at the beginning of a line.
                    "(?<![\\d.,])\\d{1,4}(?:ers?|ères?|res?|ndes?|nds?|èmes?|emes?|es?|st|rd|th|°)(?![\\p{L}\\d])",
                    "(?m:^) *\\d{1,2}[.)] ",
                    // Hours of the clock.
                    "(?<!\\d)(?:[01]?\\d|2[0-4]) ?(?:à|et|-|–) ?(?:[01]?\\d|2[0-4]) ?[hH](?![\\p{L}])(?! ?(?:de |d'|par ))",
                    "(?<![\\d.,])(?:[01]?\\d|2[0-4]) ?[hH](?: ?[0-5]\\d(?!\\d))?(?!\\p{L})(?! ?(?:de |d'|par |/ ?sem))",
                    "(?<![\\d.,])(?:[01]?\\d|2[0-4]):[0-5]\\d(?!\\d)|(?<!\\d)\\d{1,2} ?[ap]\\.?m\\b\\.?",
                    "(?<!\\p{L})(?i:à|vers|dès|jusqu'à|at) (?:1?\\d|2[0-4]) (?:heures?|o'clock)(?: [0-5]\\d)?(?! (?:de|d'))",
                    "24 ?h(?:eures)? ?(?:/|sur) ?24|7 ?j(?:ours)? ?(?:/|sur) ?7",
                    // Places.
                    "(?<![\\d.,])\\d{1,4}(?: ?(?:bis|ter|quater))?,? (?i:" + STREET + ")(?!\\p{L})",
                    "(?<!\\d)(?<!(?i:\\b(?:les|des|de|nos|ces|leurs|quelque|environ|presque|the|over|about|nearly) ))\\d{5} \\p{Lu}[\\p{L}'-]+",
                    "\\(\\d{5}\\)|\\((?:\\d{2,3}|2[AB])\\)(?<=\\p{Lu}[\\p{L}'-]{1,40} \\(.{2,3}\\))",
                    // References, several of a kind among them.
                    "(?<!\\p{L})" + NUMBERED
                            + " ?(?:n°s? ?|no\\. ?)?[A-Z]?\\.?\\d[\\d.*/-]*(?:(?:,| et| à| ou| and| to) \\d{1,4}(?![\\d%]| ?[%€])){0,12}(?![%\\d]| ?[%€])",
                    // Ages of a group.
                    "(?<!\\d)\\d{1,2} ?(?:-|–|à|et) ?\\d{2} ans|(?:plus|moins) de \\d{2} ans|(?<!\\d)\\d{1,2} ?(?:-|–|to) ?\\d{2} years old")
            .map(it -> Pattern.compile(it, Pattern.UNICODE_CASE))
            .toList();

    private static final Pattern IDIOM_BEFORE =
            Pattern.compile("(?:années|les années|pour|au|le|the|at)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern IDIOM_AFTER = Pattern.compile(
            "^(?:-\\p{L}| (?:" + MONTH + "|heures?|jours|mercis|fois|et un|et une)(?!\\p{L}))", Pattern.UNICODE_CASE);

    private static final Pattern YEARS = Pattern.compile("(?<![\\d.,+±−-])" + YEAR + "(?![.,]\\d)");

    private NoFigures() {}

    /** The letters of words that stand in such numbers. */
    static BitSet in(String words) {
        var taken = new BitSet(words.length());
        for (var each : ALL) {
            var found = each.matcher(words);
            while (found.find()) {
                taken.set(found.start(), found.end());
            }
        }
        var years = YEARS.matcher(words);
        while (years.find()) {
            if (YearInWords.isYear(words, years.start(), years.end())) {
                taken.set(years.start(), years.end());
            }
        }
        return taken;
    }

    /** Whether a number in letters belongs to a saying, an hour or a day: « les années trente », « mille mercis », « quinze jours ». */
    static boolean isIdiom(String words, int start, int end) {
        var after = words.substring(end, Math.min(words.length(), end + 20));
        var before = words.substring(Math.max(0, start - 15), start).stripTrailing();
        var number = words.substring(start, end).toLowerCase(java.util.Locale.ROOT);
        return IDIOM_AFTER.matcher(after).find()
                || before.toLowerCase(java.util.Locale.ROOT).endsWith("années")
                || (number.equals("cent") && IDIOM_BEFORE.matcher(before).find());
    }
}
