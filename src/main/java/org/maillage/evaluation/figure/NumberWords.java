package org.maillage.evaluation.figure;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in letters, French and English. */
final class NumberWords {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            entry("un", 1),
            entry("une", 1),
            entry("deux", 2),
            entry("trois", 3),
            entry("quatre", 4),
            entry("cinq", 5),
            entry("six", 6),
            entry("sept", 7),
            entry("huit", 8),
            entry("neuf", 9),
            entry("a", 1),
            entry("an", 1),
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9));

    private static final Map<String, Integer> LARGE = Map.ofEntries(
            entry("dix", 10),
            entry("onze", 11),
            entry("douze", 12),
            entry("treize", 13),
            entry("quatorze", 14),
            entry("quinze", 15),
            entry("seize", 16),
            entry("vingt", 20),
            entry("vingts", 20),
            entry("trente", 30),
            entry("quarante", 40),
            entry("cinquante", 50),
            entry("soixante", 60),
            entry("septante", 70),
            entry("huitante", 80),
            entry("nonante", 90),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("thirteen", 13),
            entry("fourteen", 14),
            entry("fifteen", 15),
            entry("sixteen", 16),
            entry("seventeen", 17),
            entry("eighteen", 18),
            entry("nineteen", 19),
            entry("twenty", 20),
            entry("thirty", 30),
            entry("forty", 40),
            entry("fifty", 50),
            entry("sixty", 60),
            entry("seventy", 70),
            entry("eighty", 80),
            entry("ninety", 90));

    private static final Map<String, Integer> SCALES = Map.ofEntries(
            entry("cent", 100),
            entry("cents", 100),
            entry("hundred", 100),
            entry("mille", 1000),
            entry("thousand", 1000),
            entry("million", 1_000_000),
            entry("millions", 1_000_000),
            entry("milliard", 1_000_000_000),
            entry("milliards", 1_000_000_000),
            entry("billion", 1_000_000_000));

    private static final Map<String, Integer> ROUGH_COUNTS = Map.ofEntries(
            entry("dizaine", 10),
            entry("douzaine", 12),
            entry("quinzaine", 15),
            entry("vingtaine", 20),
            entry("trentaine", 30),
            entry("quarantaine", 40),
            entry("cinquantaine", 50),
            entry("soixantaine", 60),
            entry("centaine", 100),
            entry("millier", 1000),
            entry("million", 1_000_000),
            entry("milliard", 1_000_000_000),
            entry("dozen", 12),
            entry("hundred", 100),
            entry("thousand", 1000),
            entry("ten", 10));

    static final String ROUGH = String.join("|", ROUGH_COUNTS.keySet()).replace("|", "s?|") + "s?";

    private static final String SMALL_ONE = oneOf(SMALL);
    private static final String HEAVY = "(?:" + oneOf(LARGE) + "|" + oneOf(SCALES) + ")";
    private static final String GAP = "(?:-| et | and |-et-| )";

    /** A number in letters from ten on, of as many words as it has. */
    static final String COMPOUND = "(?:" + SMALL_ONE + GAP + "){0,2}" + HEAVY + "(?:" + GAP + "(?:" + HEAVY + "|"
            + SMALL_ONE + ")(?!\\p{L})){0,8}";

    /** One word for a number up to twenty. */
    static final String ANY = "(?:" + oneOf(SMALL) + "|" + oneOf(LARGE) + "|cent|hundred)";

    private static final Pattern BETWEEN = Pattern.compile("[ -]+");
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int QUARTET = 4;
    private static final int SCORE = 20;

    private NumberWords() {}

    private static String oneOf(Map<String, Integer> words) {
        // The longer first, so that « cents » is not read as « cent ».
        return words.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .reduce((one, other) -> one + "|" + other)
                .map(it -> "(?:" + it + ")")
                .orElseThrow();
    }

    /** What words or digits mean; empty for no number. */
    static Optional<BigDecimal> value(String typed) {
        var plain = typed.toLowerCase(Locale.ROOT).strip();
        if (plain.matches("\\p{Nd}{1,12}")) {
            return Optional.of(new BigDecimal(plain));
        }
        var sum = 0L;
        var group = 0L;
        for (var word : BETWEEN.splitAsStream(plain).toList()) {
            if (word.equals("et") || word.equals("and")) {
                continue;
            }
            var scale = SCALES.get(word);
            var number = SMALL.getOrDefault(word, LARGE.get(word));
            if (scale != null && scale >= THOUSAND) {
                sum += Math.max(1, group) * scale;
                group = 0;
            } else if (scale != null) {
                group = Math.max(1, group) * HUNDRED;
            } else if (number != null && number == SCORE && group % HUNDRED == QUARTET) {
                // Four times twenty.
                group += SCORE * QUARTET - QUARTET;
            } else if (number != null) {
                group += number;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(BigDecimal.valueOf(sum + group));
    }

    /** What a word for a rough count means: « dizaine » is ten. */
    static BigDecimal rough(String typed) {
        var plain = typed.toLowerCase(Locale.ROOT);
        var known = ROUGH_COUNTS.get(plain);
        return BigDecimal.valueOf(known == null ? ROUGH_COUNTS.getOrDefault(plain.replaceFirst("s$", ""), 1) : known);
    }

    /** By how much a word behind digits multiplies them. */
    static BigDecimal multiple(String typed) {
        return rough(typed.replaceFirst(" (?:de |d'|of )$", "")
                .replaceFirst("^milliers?$", "millier")
                .replaceFirst("^billion$", "milliard"));
    }
}
