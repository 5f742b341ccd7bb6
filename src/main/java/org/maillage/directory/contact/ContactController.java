package org.maillage.directory.contact;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Reads;
import org.maillage.directory.Team;
import org.maillage.directory.Tidy;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People met in organisations: added there, changed, moved on, forgotten. */
@Controller
record ContactController(
        Contacts contacts, Memberships memberships, ContactOverview overview, EditContact editContact, Clock clock) {

    private static final String OF_ORGANISATION = "/directory/" + Organisation.ID + "/contacts";
    private static final String CONTACT = "/directory/contacts/" + Organisation.ID;
    private static final String FORM = "directory/contact/edit";

    @GetMapping(OF_ORGANISATION + "/new")
    Answer ask(@Meets Organisation organisation, @Anybody Reader reader, @RequestParam(defaultValue = "") String q) {
        var form = ContactForm.blank(clock, contacts.lastBasis(organisation.owner()));
        return Answer.show(FORM, overview.add(organisation, form, Typed.words(q), reader));
    }

    @PostMapping(OF_ORGANISATION)
    Answer add(
            @Meets Organisation organisation,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = ContactForm.added(sent);
        var mistakes = editContact.check(form, organisation.owner());
        if (!mistakes.none()) {
            return Answer.refuse(FORM, overview.add(organisation, form, "", reader), mistakes);
        }
        editContact.add(organisation, form, me);
        return Answer.done(organisation.path() + "#people", "contact.added");
    }

    /** Somebody whom the team knows already is something here too. */
    @PostMapping(OF_ORGANISATION + "/known")
    Answer addKnown(
            @Meets Organisation organisation,
            @Anybody Reader reader,
            @RequestParam UUID contact,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String since) {
        return editContact.addKnown(organisation, contact, Typed.line(role), since, reader)
                ? Answer.done(organisation.path() + "#people", "contact.added")
                : Answer.done(organisation.path() + "/contacts/new", "contact.role-missing");
    }

    @GetMapping(CONTACT)
    Answer show(@Reads Contact contact, @Anybody Reader reader) {
        return Answer.show("directory/contact/contact", overview.page(contact, reader));
    }

    @GetMapping(CONTACT + "/edit")
    Answer edit(@Keeps Contact contact) {
        return Answer.show(FORM, overview.change(contact, ContactForm.of(contact)));
    }

    @PostMapping(CONTACT)
    Answer save(@Keeps Contact contact, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version) {
        var form = ContactForm.changed(sent);
        var mistakes = editContact.check(form, contact.owner()).seen(version, contact.version());
        if (!mistakes.none()) {
            return Answer.refuse(FORM, overview.change(contact, form), mistakes);
        }
        contacts.save(form.fill(contact.id(), contact.owner(), contact.keeper(), version));
        return Answer.done(contact.path(), "web.form.saved");
    }

    /** They are it no more from a day on. */
    @PostMapping(CONTACT + "/memberships/{membership}/end")
    Answer end(@Keeps Contact contact, @PathVariable UUID membership, @RequestParam(defaultValue = "") String on) {
        memberships.end(
                membership, contact.id(), Tidy.day(on).map(LocalDate::parse).orElse(today(clock)));
        return Answer.done(contact.path(), "web.form.saved");
    }

    /** @param opposed whether they asked for it, and are not to be taken in again */
    @PostMapping(CONTACT + "/forget")
    Answer forget(
            @Keeps Contact contact,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "false") boolean opposed,
            @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(contact.path(), "web.form.sure");
        }
        editContact.forget(contact, opposed, me);
        return Answer.done(Team.path(contact.owner()), opposed ? "contact.opposed" : "contact.forgotten");
    }
}
