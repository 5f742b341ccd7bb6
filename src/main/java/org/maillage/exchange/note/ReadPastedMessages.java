package org.maillage.exchange.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.note.PastedDates.Said;

/**
 * Reads lines that somebody copies or exports out of WhatsApp or Signal: {@code [12/03/2026 09:41:12] Nom: …} of iPhones,
 * {@code 12/03/2026, 09:41 - Nom : …} of Android, {@code [09:41, 12/03/2026] Nom: …} of the desktop, {@code [2026-03-12 09:41]
 * Nom: …} of exports of Signal; in French or American writing, with the marks and narrow blanks that these put in between.
 */
final class ReadPastedMessages {

    /** What turns letters round, joins them or stands at the begin of files; nothing of it is read. */
    private static final Pattern MARKS =
            Pattern.compile("[\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");

    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u2007\\u202f\\t]");

    private static final String DAY = "(?<one>\\d{1,4})[./-](?<two>\\d{1,2})(?:[./-](?<three>\\d{2,4}))?";
    private static final String HOUR =
            "(?<hour>\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?: ?(?<half>[apAP])\\.? ?[mM]\\.?)?)";

    private static final List<Pattern> HEADS = List.of(
            Pattern.compile("\\[" + DAY + "(?:,| à| at)? +" + HOUR + "\\] *(?<rest>.*)"),
            Pattern.compile("\\[" + HOUR + ",? +" + DAY + "\\] *(?<rest>.*)"),
            Pattern.compile(DAY + "(?:,| à| at)? +" + HOUR + " +[-–] +(?<rest>.*)"));

    private static final Pattern AUTHOR = Pattern.compile("~? ?(?<author>[^:]{1,80}?) ?:(?: (?<words>.*)|$)");

    /** What the messaging says by itself; where it names a subject, it may hold a colon. */
    private static final Pattern SERVICE = Pattern.compile(
            "(?iu).*(?:de bout en bout|end-to-end encrypted|a créé (?:le|ce) groupe|created (?:the |this )?group|a ajouté|vous avez ajouté"
                    + "|(?:you|has|have)? ?added|a changé|a modifié|changed|a quitté|left the group|a retiré|removed|a rejoint|joined"
                    + "|code de sécurité|security code|a épinglé|pinned a message|messages éphémères|disappearing messages).*");

    private static final Pattern LEFT_OUT = Pattern.compile("(?iu)<?\\s*(?:"
            + "médias? omis|media omitted"
            + "|(?:image|photo|vidéo|video|audio|gif|sticker|autocollant|document|message vocal|voice message|fiche contact"
            + "|carte de contact|contact card)s? (?:absente?|omise?|omitted|non incluse?|manquante?)"
            + "|(?:pièce jointe|attached|joint) ?: .*"
            + "|\\S.*\\.[a-z0-9]{2,5} \\((?:fichier joint|file attached)\\)"
            + "|.*• \\d+ pages? (?:document omis|document omitted)"
            + "|(?:vous avez supprimé ce message|ce message a été supprimé|you deleted this message|this message was deleted)\\.?"
            + "|null)\\s*>?");

    private static final Pattern EDITED =
            Pattern.compile("(?iu)\\s*<(?:ce message a été modifié|this message was edited)>");

    private ReadPastedMessages() {}

    /**
     * What somebody said.
     *
     * @param author as the messaging names them; empty where it names nobody
     */
    record Message(LocalDate day, String author, String words) {}

    /**
     * What was read.
     *
     * @param leftOut how many pictures and other attachments, and deleted messages, were there
     * @param service how many lines the messaging said by itself
     */
    record Pasted(List<Message> messages, int leftOut, int service) {}

    private record Head(Said said, String rest) {}

    private record Begun(Said said, String author, StringBuilder words) {}

    /** @param today which no message is later than */
    static Pasted read(String pasted, LocalDate today) {
        var begun = new ArrayList<Begun>();
        var said = new ArrayList<Said>();
        var service = 0;
        Begun current = null;
        for (var line :
                MARKS.matcher(pasted.replace("\r\n", "\n")).replaceAll("").split("\n", -1)) {
            var head = head(BLANKS.matcher(line).replaceAll(" ").strip());
            if (head == null) {
                if (current != null) {
                    current.words.append('\n').append(line.strip());
                }
                continue;
            }
            said.add(head.said);
            current = begin(head);
            if (current == null) {
                service++;
            } else {
                begun.add(current);
            }
        }
        if (said.isEmpty()) {
            return unsigned(pasted, today);
        }
        return dated(begun, PastedDates.of(said, today), service);
    }

    private static Pasted unsigned(String pasted, LocalDate today) {
        var words = MARKS.matcher(pasted).replaceAll("").strip();
        return new Pasted(words.isEmpty() ? List.of() : List.of(new Message(today, "", words)), 0, 0);
    }

    private static @Nullable Head head(String line) {
        for (var pattern : HEADS) {
            var head = pattern.matcher(line);
            if (head.matches()) {
                return new Head(said(head), head.group("rest"));
            }
        }
        return null;
    }

    private static Said said(Matcher head) {
        return new Said(head.group("one"), head.group("two"), head.group("three"), head.group("half") != null);
    }

    private static @Nullable Begun begin(Head head) {
        var author = AUTHOR.matcher(head.rest);
        if (!author.matches() || SERVICE.matcher(author.group("author")).matches()) {
            return null;
        }
        var words = author.group("words");
        return new Begun(
                head.said, author.group("author").strip(), new StringBuilder(words == null ? "" : words.strip()));
    }

    private static Pasted dated(List<Begun> begun, PastedDates dates, int service) {
        var messages = new ArrayList<Message>();
        var leftOut = 0;
        for (var it : begun) {
            var lines = EDITED.matcher(it.words).replaceAll("").lines().toList();
            var said = lines.stream()
                    .filter(line -> !LEFT_OUT.matcher(line).matches())
                    .toList();
            leftOut += lines.size() - said.size();
            var words = String.join("\n", said).strip();
            var day = dates.day(it.said);
            if (!words.isEmpty() && day != null) {
                messages.add(new Message(day, it.author, words));
            }
        }
        return new Pasted(messages, leftOut, service);
    }
}
