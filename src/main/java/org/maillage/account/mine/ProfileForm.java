package org.maillage.account.mine;

import static org.maillage.account.PersonFields.NAME;
import static org.maillage.web.FormField.choice;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.maillage.account.Person;
import org.maillage.account.Zones;
import org.maillage.notices.Pace;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody says of himself or herself. */
record ProfileForm(Filled filled) {

    static final FormField<String> LANGUAGE = choice("language").must();
    static final FormField<String> ZONE = choice("zone").must();
    static final FormField<Pace> PACE =
            FormField.one("pace", Pace.class).drawnAs(FormField.Kind.RADIO).must();

    private static final List<FormField<?>> FIELDS = List.of(NAME, LANGUAGE, ZONE, PACE);

    ProfileForm {
        filled.offerEach(LANGUAGE, List.of("fr", "en"))
                .offerEach(ZONE, Zones.ALL)
                .offerEach(PACE, List.of(Pace.values()));
    }

    /** What was sent; a choice that was not stays as the person has it. */
    static ProfileForm sent(MultiValueMap<String, String> sent, Person person) {
        var form = new ProfileForm(Filled.sent("account", FIELDS, sent));
        if (form.filled.isBlank(LANGUAGE)) {
            form.filled.with(LANGUAGE, person.language().getLanguage());
        }
        if (form.filled.isBlank(ZONE)) {
            form.filled.with(ZONE, person.zone().getId());
        }
        if (form.filled.isBlank(PACE)) {
            form.filled.with(PACE, person.pace());
        }
        return form;
    }

    static ProfileForm of(Person person) {
        return new ProfileForm(Filled.empty("account", FIELDS)
                .with(NAME, person.name())
                .with(LANGUAGE, person.language().getLanguage())
                .with(ZONE, person.zone().getId())
                .with(PACE, person.pace()));
    }

    /** The person as the form says; {@code version} is that which its reader has seen. */
    Person fill(Person person, int version) {
        return new Person(
                person.id(),
                person.email(),
                filled.must(NAME),
                Locale.forLanguageTag(filled.must(LANGUAGE)),
                ZoneId.of(filled.must(ZONE)),
                filled.must(PACE),
                version);
    }
}
