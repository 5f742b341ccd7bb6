package org.maillage.exchange.note;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.maillage.shared.Typed;

/**
 * Reads a mail that somebody forwards, as Gmail, Outlook and Apple write it, in French and English: what they say themselves,
 * whom it was from, when, and its words. Of one that was not forwarded, all is theirs.
 */
final class ReadForwarded {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 160;
    private static final int HEAD = 12;

    private static final Pattern PREFIX = Pattern.compile("(?i)^(?:(?:fwd?|tr|wg|re|rép?)\\s*:\\s*)+");
    private static final Pattern FROM = Pattern.compile("(?iu)^(?:de|from|expéditeur)\\s*:\\s*(?<said>\\S.*)$");
    private static final Pattern DATE = Pattern.compile("(?iu)^(?:date|envoyé(?: le)?|sent)\\s*:\\s*(?<said>\\S.*)$");
    private static final Pattern SUBJECT = Pattern.compile("(?iu)^(?:objet|sujet|subject)\\s*:\\s*(?<said>\\S.*)$");
    private static final Pattern OTHER =
            Pattern.compile("(?iu)^(?:à|to|cc|copie à|répondre à|reply-to|importance|destinataires?)\\s*:.*$");

    private static final Pattern MARKER = Pattern.compile(
            "(?iu)^(?:[-_ ]{5,}|[-_ ]*(?:forwarded message|message transféré|message d['’]origine"
                    + "|original message|début du message (?:transféré|réexpédié)|begin forwarded message)\\s*:?[-_ ]*)$");

    private static final Pattern SIGNED = Pattern.compile(
            "(?iu)^(?:-- ?|(?:envoyé|sent) (?:de|depuis|from) (?:mon|ma|my) .*|(?:télécharger|get) outlook (?:pour|for) .*)$");

    /** « mar. 14 avr. » and “Tue, Apr 14”: the day of the week would be read as a day, or as a month. */
    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? +(?=\\d{1,2} +[a-z]|[a-z])");

    private ReadForwarded() {}

    /**
     * What a mail says.
     *
     * @param who whom it was from; empty for one that was not forwarded
     * @param said what whoever forwards it says themselves
     */
    record Forwarded(String who, LocalDate day, String said, String words) {}

    /** @param sent the day on which it was forwarded */
    static Forwarded read(String subject, String text, LocalDate sent) {
        var lines = text.replace("\r\n", "\n").lines().map(ReadForwarded::plain).toList();
        var about = PREFIX.matcher(subject.strip()).replaceFirst("").strip();
        for (var at = 0; at < lines.size(); at++) {
            var from = FROM.matcher(lines.get(at));
            if (from.matches()) {
                var end = endOfHead(lines, at);
                if (end > at) {
                    return forwarded(lines, at, end, name(from.group("said")), about, sent);
                }
            }
        }
        var said = own(lines);
        return new Forwarded("", sent, said, joined(about, said, ""));
    }

    private static Forwarded forwarded(List<String> lines, int at, int end, String who, String about, LocalDate sent) {
        var said = own(lines.subList(0, at));
        var head = lines.subList(at, end);
        var day = said(head, DATE).isEmpty() ? sent : day(said(head, DATE), sent);
        var subject = said(head, SUBJECT);
        var body = String.join("\n", lines.subList(end, lines.size())).strip();
        return new Forwarded(who, day, said, joined(subject.isEmpty() ? about : subject, said, body));
    }

    // Apple quotes what it forwards, Outlook marks the names of its lines with stars.
    private static String plain(String line) {
        return line.replaceAll("[\\u00a0\\u202f]", " ")
                .replaceFirst("^(?:> ?)+", "")
                .replaceFirst("^\\*([\\p{L} -]{1,20}) ?: ?\\*", "$1: ")
                .strip();
    }

    /** Behind the lines that say from whom, when and about what; where they begin when they are none. */
    private static int endOfHead(List<String> lines, int at) {
        var known = 0;
        var end = at + 1;
        for (var i = at + 1; i < Math.min(lines.size(), at + HEAD); i++) {
            var line = lines.get(i);
            if (DATE.matcher(line).matches()
                    || SUBJECT.matcher(line).matches()
                    || OTHER.matcher(line).matches()) {
                known++;
                end = i + 1;
            } else if (!line.isEmpty() && known > 0 && lines.get(i - 1).isEmpty()) {
                break;
            }
        }
        return known == 0 ? at : end;
    }

    private static String said(List<String> head, Pattern what) {
        return head.stream()
                .map(what::matcher)
                .filter(it -> it.matches())
                .map(it -> it.group("said").strip())
                .findFirst()
                .orElse("");
    }

    private static LocalDate day(String said, LocalDate sent) {
        var plain = WEEKDAY.matcher(GuessNextAction.folded(said).strip()).replaceFirst("");
        return SaidDay.in(plain, sent.minusYears(1))
                .filter(it -> !it.isAfter(sent.plusDays(1)))
                .orElse(sent);
    }

    /** « "Marie Durand" &lt;marie@exemple.fr&gt; » is Marie Durand; an address alone is itself. */
    private static String name(String from) {
        var name =
                from.replaceFirst("\\s*[<\\[(].*$", "").replaceAll("[\"*]", "").strip();
        var bare = from.replaceAll("^[^<]*<|>.*$", "")
                .replaceFirst("(?i)^mailto:", "")
                .strip();
        return Typed.cut(Typed.line(name.isEmpty() ? bare : name), LONGEST_NAME);
    }

    private static String own(List<String> lines) {
        return String.join(
                        "\n",
                        lines.stream()
                                .takeWhile(it -> !it.equals("--"))
                                .filter(it -> !SIGNED.matcher(it).matches()
                                        && !MARKER.matcher(it).matches())
                                .toList())
                .strip();
    }

    private static String joined(String about, String said, String body) {
        var all = java.util.stream.Stream.of(said, about, body)
                .filter(it -> !it.isEmpty())
                .collect(java.util.stream.Collectors.joining("\n\n"));
        return all.length() <= LONGEST ? all : Typed.cut(all, LONGEST - 1) + "…";
    }
}
