package org.maillage.directory.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Tidy;
import org.maillage.directory.Visibility;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Mistakes;

/** What somebody types about a person met in an organisation. */
record ContactForm(
        String name,
        String role,
        String since,
        String email,
        String phone,
        String basis,
        String purpose,
        String informedOn,
        String lastContactOn,
        String visibility,
        String reach) {

    static final List<String> BASES = List.of("legitimate-interest", "consent", "public-task");

    /** The longest time that somebody is kept after the last contact. */
    static final Period TERM = Period.ofYears(3);

    ContactForm(
            @Nullable String name,
            @Nullable String role,
            @Nullable String since,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String basis,
            @Nullable String purpose,
            @Nullable String informedOn,
            @Nullable String lastContactOn,
            @Nullable String visibility,
            @Nullable String reach) {
        this.name = Typed.words(name);
        this.role = Typed.words(role);
        this.since = Typed.words(since);
        this.email = Typed.words(email);
        this.phone = Typed.words(phone);
        this.basis = Typed.words(basis);
        this.purpose = Typed.words(purpose);
        this.informedOn = Typed.words(informedOn);
        this.lastContactOn = Typed.words(lastContactOn);
        this.visibility = Typed.words(visibility);
        this.reach = Typed.words(reach);
    }

    static ContactForm empty(Clock clock) {
        return new ContactForm(
                "",
                "",
                "",
                "",
                "",
                BASES.getFirst(),
                Words.say("directory.contact.purpose.first"),
                "",
                Words.today(clock).toString(),
                Visibility.TERRITORY.column(),
                Visibility.PRIVATE.column());
    }

    static ContactForm of(Contact contact) {
        return new ContactForm(
                contact.name(),
                "",
                "",
                contact.email(),
                contact.phone(),
                contact.basis(),
                contact.purpose(),
                contact.informedOn() == null ? "" : contact.informedOn().toString(),
                contact.lastContactOn().toString(),
                contact.visibility().column(),
                contact.reach().column());
    }

    Mistakes check(boolean withRole, LocalDate today) {
        var mistakes = new Mistakes()
                .words(name, "name", 120)
                .atMost(role, "role", 120)
                .unless(!withRole || !role.isEmpty(), "role", "form.missing")
                .unless(since.isEmpty() || Tidy.day(since).isPresent(), "since", "directory.wrong.day")
                .unless(email.isEmpty() || Tidy.email(email).isPresent(), "email", "form.email")
                .unless(phone.isEmpty() || Tidy.phone(phone).isPresent(), "phone", "directory.wrong.phone")
                .unless(BASES.contains(basis), "basis", "form.choose")
                .words(purpose, "purpose", 300)
                .unless(informedOn.isEmpty() || Tidy.day(informedOn).isPresent(), "informedOn", "directory.wrong.day")
                .unless(Visibility.find(visibility).isPresent(), "visibility", "form.choose")
                .unless(Visibility.find(reach).isPresent(), "reach", "form.choose");
        var last = Tidy.day(lastContactOn).map(LocalDate::parse);
        return mistakes.unless(last.isPresent(), "lastContactOn", "directory.wrong.day")
                .unless(
                        last.isEmpty() || !last.get().isAfter(today),
                        "lastContactOn",
                        "directory.contact.not-in-future");
    }

    /** The person of a sound form. */
    Contact contact(UUID id, UUID owner, @Nullable UUID keeper, int version) {
        var last = day(lastContactOn);
        return new Contact(
                id,
                name,
                Tidy.email(email).orElse(""),
                Tidy.phone(phone).orElse(""),
                Visibility.of(visibility),
                Visibility.of(reach),
                basis,
                purpose,
                informedOn.isEmpty() ? null : day(informedOn),
                last,
                last.plus(TERM),
                owner,
                keeper,
                version);
    }

    @Nullable
    LocalDate begin() {
        return since.isEmpty() ? null : day(since);
    }

    private static LocalDate day(String typed) {
        return LocalDate.parse(Tidy.day(typed).orElseThrow());
    }
}
