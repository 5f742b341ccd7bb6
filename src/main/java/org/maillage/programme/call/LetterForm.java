package org.maillage.programme.call;

import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.text;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.notices.Letter;
import org.maillage.programme.LiveEdition;
import org.maillage.shared.Words;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/**
 * The letter that tells a decision, as a lead writes it.
 *
 * @param decision empty while nothing is decided
 */
record LetterForm(String decision, Filled filled) {

    /** What can be decided. */
    static final List<String> DECISIONS = List.of("accepted", "waiting", "declined");

    private static final FormField<String> SUBJECT = line("subject", 200).must();
    private static final FormField<String> BODY = text("body", 10_000).must();

    private static final List<FormField<String>> FIELDS = List.of(SUBJECT, BODY);

    private static LetterForm of(String decision, String subject, String body) {
        return new LetterForm(
                decision,
                Filled.empty("call.decision", FIELDS).with(SUBJECT, subject).with(BODY, body));
    }

    static LetterForm of(Application application) {
        return of(
                application.decision() == null ? "" : application.decision(),
                application.letterSubject(),
                application.letterBody());
    }

    /** The words that a letter begins with, in the language in which the territory applied. */
    static LetterForm draft(LiveEdition edition, Application application, String decision, SignedIn me) {
        var language = application.locale();
        return of(
                decision,
                Letter.say(language, "call.letter.subject." + decision, edition.title()),
                Letter.say(
                        language,
                        "call.letter." + decision,
                        application.firstName(),
                        application.territory(),
                        edition.title(),
                        Words.sayIn(
                                language,
                                "pathway.from-to",
                                Words.dayIn(language, edition.startsOn()),
                                Words.dayIn(language, edition.endsOn())),
                        me.name()));
    }

    static LetterForm sent(String decision, MultiValueMap<String, String> sent) {
        return new LetterForm(decision, Filled.sent("call.decision", FIELDS, sent));
    }

    String subject() {
        return filled.typed(SUBJECT).replace('\n', ' ');
    }

    String body() {
        return filled.typed(BODY);
    }
}
