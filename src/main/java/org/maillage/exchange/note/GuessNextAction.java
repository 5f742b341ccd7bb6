package org.maillage.exchange.note;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads out of the words of a note what its author will do next, and on which day: « je rappelle le 12 ». It takes what is
 * said in the present, the future or the infinitive beside a day to come, and nothing else: what was done on a day is none.
 */
final class GuessNextAction {

    private static final int LONGEST = 300;

    /** What would come later than this was rather said of a day that is over. */
    private static final int MOST_DAYS = 330;

    private static final Pattern ENDS_OF_SENTENCES = Pattern.compile("[!?;\\n]+|\\.(?=\\s|$)");
    private static final Pattern ENDS_OF_CLAUSES = Pattern.compile(",(?!\\d)| (?:et|puis|mais|donc|and|then|but|so) ");

    private static final String ER = "(?:e|er|erai|erons|era|ons|eons)";

    private static final Pattern INTENDED = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
            + "(?:relanc|recontact|contact|propos|present|invit|retrouv|rencontr|retourn|repass|pass|apport|depos|reparl|parl)"
            + ER
            + "|(?:r)?appel(?:le|ler|lerai|lerons|lera|ons|er|erai|erons)"
            + "|(?:r)?(?:envoi(?:e|es)|envoy(?:er|ons)|enverr(?:ai|ons|a))"
            + "|(?:re)?(?:vois|voit|voir|voyons|verr(?:ai|ons|a))"
            + "|(?:r|re)?(?:ecris|ecrit|ecrivons|ecrire|ecrir(?:ai|ons|a))"
            + "|rev(?:iens|ient|enir|enons|iendr(?:ai|ons|a))"
            + "|rendez[- ]vous|r\\.?d\\.?v\\.?|reunion|visio|point|dejeuner|dejeune"
            + "|call(?:ing)?|phon(?:e|ing)|ring|see(?:ing)?|meet(?:ing)?|send(?:ing)?|writ(?:e|ing)|e-?mail|visit"
            + "|follow up|get back|com(?:e|ing) back|remind|chase|introduce"
            + ")(?![\\p{L}\\p{N}])");

    /** « n’appelle pas », « don't call »: said before and behind, or before alone. */
    private static final Pattern DENIED = Pattern.compile(
            "(?:^|[\\s(])(?:ne |n')(?:[a-z]+[ '])?\\S+ (?:pas|plus|jamais)(?: |$)|(?:do not|don't|won't|never) ");

    private GuessNextAction() {}

    /** What is to be done, in the author's words, and on which day. */
    record Guess(String words, LocalDate on) {}

    /** @param day on which the words were said, from which « demain » counts */
    static Optional<Guess> in(String words, LocalDate day) {
        var folded = folded(words);
        var sentence = 0;
        for (var end : endsOf(ENDS_OF_SENTENCES, folded)) {
            var guess = inSentence(words, folded, sentence, end, day);
            if (guess.isPresent()) {
                return guess;
            }
            sentence = end;
        }
        return Optional.empty();
    }

    private static Optional<Guess> inSentence(String words, String folded, int begin, int end, LocalDate day) {
        var clause = begin;
        var text = folded.substring(begin, end);
        for (var at : endsOf(ENDS_OF_CLAUSES, text)) {
            var guess = inPart(words, folded, clause, begin + at, day);
            if (guess.isPresent()) {
                return guess;
            }
            clause = begin + at;
        }
        // « Le 12, je rappelle »: the day stands in a clause of its own.
        return inPart(words, folded, begin, end, day);
    }

    private static Optional<Guess> inPart(String words, String folded, int begin, int end, LocalDate day) {
        var text = folded.substring(begin, end);
        if (!INTENDED.matcher(text).find() || DENIED.matcher(text).find()) {
            return Optional.empty();
        }
        return SaidDay.in(text, day)
                .filter(it -> it.isAfter(day.minusDays(1)) && it.isBefore(day.plusDays(MOST_DAYS)))
                .map(it -> new Guess(told(words.substring(begin, end)), it));
    }

    // « , je rappelle le 12 » is told as « Je rappelle le 12 ».
    private static String told(String clause) {
        var plain = clause.replaceFirst("^(?i:[\\s.,;:!?…-]|(?:et|puis|mais|donc|and|then|but|so)\\s)+", "")
                .replaceFirst("[\\s.,;:]+$", "")
                .replaceAll("\\s+", " ");
        var cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
        return cut.isEmpty() ? "" : cut.substring(0, 1).toUpperCase(Locale.FRENCH) + cut.substring(1);
    }

    private static int[] endsOf(Pattern between, String text) {
        return java.util.stream.IntStream.concat(
                        between.matcher(text).results().mapToInt(java.util.regex.MatchResult::start),
                        java.util.stream.IntStream.of(text.length()))
                .toArray();
    }

    /** Small letters without accents, one for each letter of the text, so that places in both are the same. */
    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            folded.append(
                    switch (letter) {
                        case '’', 'ʼ' -> '\'';
                        case '\u00a0', '\u202f', '\t' -> ' ';
                        case '‑', '–' -> '-';
                        default ->
                            letter < 128
                                    ? Character.toLowerCase(letter)
                                    : Character.toLowerCase(
                                            Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                                    .charAt(0));
                    });
        }
        return folded.toString();
    }
}
