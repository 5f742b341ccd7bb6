package org.maillage.notices.letters;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.check;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.text;

import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The words of a letter, as its author types them. */
@Component
class LetterTextForm {

    private static final FormField<String> SUBJECT = line("subject", 150).must();
    private static final FormField<String> WORDS = text("words", 5000).must();
    private static final FormField<Boolean> URGENT = check("urgent");
    private static final Fields FORM = Fields.of("letters", SUBJECT, WORDS, URGENT);

    Filled of(WrittenLetter letter) {
        return FORM.empty()
                .with(SUBJECT, letter.subject())
                .with(WORDS, letter.words())
                .with(URGENT, letter.urgent());
    }

    Filled sent(MultiValueMap<String, String> sent) {
        var form = FORM.sent(sent).check();
        for (var field : java.util.List.of(SUBJECT, WORDS)) {
            LetterWords.unfilled(form.typed(field))
                    .ifPresent(it -> form.mistakes()
                            .unless(false, field.name(), "letters.unfilled", it, say("letters.unfilled.name")));
        }
        return form;
    }

    WrittenLetter fill(WrittenLetter letter, Filled form) {
        return new WrittenLetter(
                letter.id(),
                letter.kind(),
                letter.scope(),
                letter.about(),
                letter.author(),
                form.must(SUBJECT),
                form.must(WORDS),
                form.isTicked(URGENT),
                letter.version(),
                letter.sentAt());
    }
}
