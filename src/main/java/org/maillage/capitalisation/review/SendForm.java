package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.maillage.account.EmailAddress;
import org.maillage.capitalisation.review.OwnerConsent.Owner;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** Whom a sheet is sent to: whoever lived what it tells, and who reads it over. */
record SendForm(Filled filled) {

    /** Whose experience it is. */
    enum Whose {
        SELF,
        OTHERS
    }

    static final FormField<Whose> WHOSE =
            FormField.one("whose", Whose.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<String> NAME = FormField.line("ownerName", 120);
    static final FormField<String> ORGANISATION = FormField.line("ownerOrganisation", 160);
    static final FormField<String> EMAIL = FormField.email("ownerEmail");
    static final FormField<UUID> READER = FormField.id("reader");

    private static final Fields FORM = Fields.of("review.send", WHOSE, NAME, ORGANISATION, EMAIL, READER);

    static SendForm empty(List<Readers.Candidate> candidates) {
        return new SendForm(offered(FORM.empty(), candidates));
    }

    static SendForm sent(MultiValueMap<String, String> sent, List<Readers.Candidate> candidates) {
        return new SendForm(offered(FORM.sent(sent), candidates));
    }

    private static Filled offered(Filled filled, List<Readers.Candidate> candidates) {
        return filled.offerEach(WHOSE, List.of(Whose.values())).offer(READER, choices(candidates));
    }

    /** Everybody, so that whoever misses somebody reads why they cannot be asked. */
    static List<Choice> choices(List<Readers.Candidate> candidates) {
        return candidates.stream()
                .sorted(java.util.Comparator.comparing(it -> it.tie().isPresent()))
                .map(it -> new Choice(
                        it.person().toString(),
                        it.tie().isEmpty() ? it.name() : say("review.send.reader.tied", it.name())))
                .toList();
    }

    /**
     * Says what is wrong with it.
     *
     * @param mayWait whether those who lead a programme name a reader where nobody does here
     */
    Filled check(List<Readers.Candidate> candidates, boolean mayWait) {
        filled.check();
        var mistakes = filled.mistakes();
        if (filled.get(WHOSE) == Whose.OTHERS) {
            mistakes.unless(!filled.typed(NAME).isEmpty(), "ownerName", "review.send.ownerName.missing")
                    .unless(EmailAddress.of(filled.typed(EMAIL)).isPresent(), "ownerEmail", "web.form.email");
        }
        var reader = filled.get(READER);
        mistakes.unless(reader != null || mayWait, "reader", "review.send.reader.missing");
        candidates.stream()
                .filter(it -> it.person().equals(reader))
                .findFirst()
                .ifPresent(it -> it.tie().ifPresent(tie -> mistakes.note("reader", say(tie.why(it.name())))));
        return filled;
    }

    Owner owner() {
        return filled.must(WHOSE) == Whose.SELF
                ? Owner.SELF
                : new Owner(
                        false,
                        filled.typed(NAME),
                        filled.typed(ORGANISATION),
                        EmailAddress.of(filled.typed(EMAIL)).orElseThrow().value());
    }
}
