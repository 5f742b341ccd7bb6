package org.maillage.evaluation.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hears the figures that hide in words: numbers in digits, those from ten on in letters, shares, fractions and rough counts.
 * Dates, years, ordinals, addresses, hours, references and versions are none, nor are the small numbers that sentences are
 * made of: « les deux communes ».
 */
public final class HearFigures {

    // Threes apart by blanks, dots, commas or apostrophes, or digits as they stand; with decimals behind a mark.
    private static final String NUMBER =
            "\\p{Nd}{1,3}(?:[ .,']\\p{Nd}{3}){1,4}(?!\\p{Nd})(?:[.,]\\p{Nd}+)?|\\p{Nd}++(?:[.,]\\p{Nd}++)?";

    private static final String SIGN =
            "(?:%|‰|[kM]?€|pour cent|pourcent|per ?cent|p\\. ?100|(?:k|M)?(?:euros?|EUR)(?!\\p{L}))";
    private static final String MULTIPLE =
            "(?:milliers?|millions?|milliards?|thousand|million|billion)(?!\\p{L})(?: (?:de |d'|of ))?";

    private static final Pattern DIGITS = Pattern.compile("(?:(?<![\\p{L}\\p{Nd}])[xX×] ?)?(?<number>" + NUMBER
            + ")(?: ?(?<multiple>" + MULTIPLE + "))?(?: ?(?<sign>" + SIGN + "))?"
            + "(?:(?: (?:sur|out of|of) (?:les )?|/)(?<of>" + NUMBER + ")(?!\\p{Nd}))?");

    private static final Pattern SPELLED = Pattern.compile(
            "(?<![\\p{L}-])(?<number>" + NumberWords.COMPOUND + ")(?![\\p{L}])(?: ?(?<sign>" + SIGN + "))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SHARE = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}-])(?<number>" + NumberWords.ANY
                    + "|\\p{Nd}{1,12})(?: (?!sur )\\p{L}[\\p{L}'-]*){0,2} (?:sur|out of) (?:les )?(?<of>"
                    + NumberWords.ANY + "|\\p{Nd}{1,12})(?![\\p{L}\\p{Nd}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ROUGH = Pattern.compile(
            "(?<![\\p{L}-])(?<many>une|deux|trois|quatre|cinq|six|sept|huit|neuf|quelques|plusieurs|des|par|a|an|two|three|several|some)"
                    + " (?<kind>" + NumberWords.ROUGH + ") (?:de |d'|of )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FRACTION = Pattern.compile(
            "(?<!\\p{L})(?:(?:la |une |l'autre )?moitié (?:des|de la population|de nos|de leurs|de ces|d'entre)"
                    + "|(?:un|le|deux|les deux) (?:tiers|cinquièmes?) (?:des|de la population|de nos|de leurs|de ces|d'entre)"
                    + "|(?:un|le|trois|les trois) quarts? (?:des|de la population|de nos|de leurs|de ces|d'entre)"
                    + "|half of (?:the|our|all|them)|(?:a third|two thirds|a quarter|three quarters) of (?:the|our|all|them)"
                    + "|"
                    + "(?:\\p{L}{1,20}|\\p{Nd}{1,12}) fois (?:plus|moins)|multiplié\\p{L}{0,3} par (?:\\p{L}+|\\p{Nd}+)"
                    + "|(?:a|ont|avait|avons|ai) (?:doublé|triplé|quadruplé)|(?:has|have) (?:doubled|tripled)"
                    + "|[¼½¾⅓⅔⅕⅛])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NEXT_WORD = Pattern.compile("^ (?:de |d'|of )?(\\p{Ll}[\\p{L}-]{2,})");

    private static final int NEAR = 40;

    private HearFigures() {}

    /** Those in words that no figure with its source says, in their order. */
    public static List<HeardFigure> without(String typed, Locale language, Collection<SourcedFigure> sourced) {
        return in(typed, language).stream()
                .filter(it -> sourced.stream().noneMatch(it::says))
                .toList();
    }

    /** All that are in words, in their order. */
    public static List<HeardFigure> in(String typed, Locale language) {
        var words = typed.replaceAll("[\\u00a0\\u2007\\u2009\\u202f\\t]", " ").replace('’', '\'');
        var taken = NoFigures.in(words);
        var heard = new ArrayList<At>();
        find(SHARE, words, taken, it -> share(words, it), heard);
        find(ROUGH, words, taken, it -> Optional.of(rough(words, it)), heard);
        find(FRACTION, words, taken, it -> Optional.of(new HeardFigure(it.group(), null, "", null)), heard);
        find(DIGITS, words, taken, it -> Optional.of(digits(words, it, language)), heard);
        find(SPELLED, words, taken, it -> spelled(words, it), heard);
        return heard.stream()
                .sorted(Comparator.comparingInt(At::start))
                .map(At::figure)
                .toList();
    }

    private record At(int start, HeardFigure figure) {}

    private interface Reading {
        Optional<HeardFigure> read(MatchResult found);
    }

    private static void find(Pattern sought, String words, BitSet taken, Reading reading, List<At> heard) {
        var found = sought.matcher(words);
        while (found.find()) {
            if (isFree(found, taken)) {
                reading.read(found).ifPresent(it -> {
                    taken.set(found.start(), found.end());
                    heard.add(new At(found.start(), it));
                });
            }
        }
    }

    // What begins in a date may go on as a figure; what has been heard is heard once.
    private static boolean isFree(Matcher found, BitSet taken) {
        return taken.nextSetBit(found.start()) < 0 || taken.nextSetBit(found.start()) >= found.end();
    }

    private static HeardFigure digits(String words, MatchResult found, Locale language) {
        var value = number(found.group("number"), language);
        var multiple = found.group("multiple");
        var sign = found.group("sign");
        if (multiple != null) {
            value = value.multiply(NumberWords.multiple(multiple));
        }
        if (sign != null && (sign.startsWith("k") || sign.startsWith("M"))) {
            value = value.multiply(BigDecimal.valueOf(sign.startsWith("k") ? 1_000 : 1_000_000));
            sign = sign.substring(1);
        }
        var of = found.group("of");
        return new HeardFigure(
                found.group().strip(), value, unit(words, found.end(), sign), of == null ? null : number(of, language));
    }

    private static String unit(String words, int end, @Nullable String sign) {
        if (sign != null) {
            return SourcedFigure.sign(sign).isEmpty() ? sign : SourcedFigure.sign(sign);
        }
        var next = NEXT_WORD.matcher(words.substring(end, Math.min(words.length(), end + NEAR)));
        return next.find() && !YearInWords.isSmall(next.group(1)) ? next.group(1) : "";
    }

    /** A number of figures: « 1 200 », « 12,5 »; in French a comma stands before decimals, in English between threes. */
    private static BigDecimal number(String typed, Locale language) {
        var plain = new StringBuilder();
        typed.codePoints().forEach(it -> {
            var digit = Character.digit(it, 10);
            plain.append(digit < 0 ? Character.toString(it) : String.valueOf(digit));
        });
        var text = plain.toString().replaceAll("[ ']", "");
        var threes = language.getLanguage().equals("en") ? "," : ".";
        if (text.matches("\\d{1,3}(?:" + Pattern.quote(threes) + "\\d{3})+(?:[.,]\\d+)?")) {
            text = text.replace(threes, "");
        }
        var marks = text.replace(',', '.');
        var last = marks.lastIndexOf('.');
        return new BigDecimal(
                last < 0 ? marks : marks.substring(0, last).replace(".", "") + "." + marks.substring(last + 1));
    }

    private static Optional<HeardFigure> share(String words, MatchResult found) {
        var number = NumberWords.value(found.group("number"));
        var of = NumberWords.value(found.group("of"));
        // « un travail sur deux communes » is work on something, « une commune sur deux » a share.
        return number.flatMap(part -> of.filter(whole -> whole.compareTo(part) >= 0
                        && whole.compareTo(BigDecimal.ONE) > 0
                        && !YearInWords.isCounted(words, found.end()))
                .map(whole -> new HeardFigure(found.group(), part, "", whole)));
    }

    private static HeardFigure rough(String words, MatchResult found) {
        var many = NumberWords.value(found.group("many")).orElse(null);
        var each = NumberWords.rough(found.group("kind"));
        return new HeardFigure(
                found.group().strip(),
                many == null ? null : many.multiply(each),
                unit(words, found.end() - 1, null),
                null);
    }

    private static Optional<HeardFigure> spelled(String words, MatchResult found) {
        if (NoFigures.isIdiom(words, found.start(), found.end())) {
            return Optional.empty();
        }
        return NumberWords.value(found.group("number"))
                .map(it -> new HeardFigure(
                        found.group().strip(), it, unit(words, found.end(), found.group("sign")), null));
    }
}
