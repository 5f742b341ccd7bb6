package org.maillage.directory.contact;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.choice;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.one;
import static org.maillage.web.FormField.readAs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Tidy;
import org.maillage.directory.Visibility;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody types about a person met in an organisation; what they are there is asked for when they are added. */
record ContactForm(Filled filled) {

    static final FormField<String> NAME = line("name", 120).must();
    static final FormField<String> ROLE = line("role", 120).must();
    static final FormField<LocalDate> SINCE = day("since");
    static final FormField<String> EMAIL = readAs("email", Kind.EMAIL, 254, "web.form.email", Tidy::email, it -> it);
    static final FormField<String> PHONE =
            readAs("phone", Kind.LINE, 40, "directory.wrong.phone", Tidy::phone, it -> it);
    static final FormField<String> DOES = line("does", 300);
    static final FormField<String> BASIS = choice("basis").must().drawnAs(Kind.RADIO);
    static final FormField<String> PURPOSE = line("purpose", 300).must();
    static final FormField<LocalDate> INFORMED_ON = day("informedOn");
    static final FormField<LocalDate> LAST_CONTACT_ON = day("lastContactOn").must();
    static final FormField<Visibility> VISIBILITY =
            one("visibility", Visibility.class).must();
    static final FormField<Visibility> REACH = one("reach", Visibility.class).must();

    private static final List<FormField<?>> CHANGED =
            List.of(NAME, EMAIL, PHONE, DOES, BASIS, PURPOSE, INFORMED_ON, LAST_CONTACT_ON, VISIBILITY, REACH);
    private static final List<FormField<?>> ADDED =
            Stream.concat(CHANGED.stream(), Stream.of(ROLE, SINCE)).toList();

    /** That of public bodies first: in their tasks, legitimate interest is none (GDPR, 6(1), last sentence). */
    private static final List<String> BASES = List.of("public-task", "legitimate-interest", "consent");

    /** The longest time that somebody is kept after the last contact. */
    private static final Period TERM = Period.ofYears(3);

    private static final String WORDS = "contact";

    ContactForm {
        filled.offer(
                        BASIS,
                        BASES.stream()
                                .map(it -> new Choice(it, say("contact.basis." + it)))
                                .toList())
                .offer(VISIBILITY, Visibility.choices())
                .offer(REACH, Visibility.choices());
    }

    private static FormField<LocalDate> day(String name) {
        return readAs(
                name,
                Kind.DAY,
                20,
                "directory.wrong.day",
                it -> Tidy.day(it).map(LocalDate::parse),
                LocalDate::toString);
    }

    /** @param basis on which the team noted somebody the last time; null for nobody yet, so that it is chosen */
    static ContactForm blank(Clock clock, @Nullable String basis) {
        return new ContactForm(Filled.empty(WORDS, ADDED)
                .with(BASIS, basis)
                .with(PURPOSE, say("contact.purpose.first"))
                .with(LAST_CONTACT_ON, Words.today(clock))
                .with(VISIBILITY, Visibility.TERRITORY)
                .with(REACH, Visibility.PRIVATE));
    }

    static ContactForm added(MultiValueMap<String, String> sent) {
        return new ContactForm(Filled.sent(WORDS, ADDED, sent));
    }

    static ContactForm changed(MultiValueMap<String, String> sent) {
        return new ContactForm(Filled.sent(WORDS, CHANGED, sent));
    }

    static ContactForm of(Contact contact) {
        return new ContactForm(Filled.empty(WORDS, CHANGED)
                .with(NAME, contact.name())
                .with(EMAIL, contact.email())
                .with(PHONE, contact.phone())
                .with(DOES, contact.does())
                .with(BASIS, contact.basis())
                .with(PURPOSE, contact.purpose())
                .with(INFORMED_ON, contact.informedOn())
                .with(LAST_CONTACT_ON, contact.lastContactOn())
                .with(VISIBILITY, contact.visibility())
                .with(REACH, contact.reach()));
    }

    Mistakes check(LocalDate today) {
        var mistakes = filled.check().mistakes();
        var last = filled.get(LAST_CONTACT_ON);
        return mistakes.unless(last == null || !last.isAfter(today), "lastContactOn", "contact.not-in-future");
    }

    /** The person of a sound form. */
    Contact fill(UUID id, UUID owner, @Nullable UUID keeper, int version) {
        var last = filled.must(LAST_CONTACT_ON);
        return new Contact(
                id,
                filled.typed(NAME),
                Objects.requireNonNullElse(filled.get(EMAIL), ""),
                Objects.requireNonNullElse(filled.get(PHONE), ""),
                filled.typed(DOES),
                filled.must(VISIBILITY),
                filled.must(REACH),
                filled.typed(BASIS),
                filled.typed(PURPOSE),
                filled.get(INFORMED_ON),
                last,
                last.plus(TERM),
                owner,
                keeper,
                version);
    }
}
