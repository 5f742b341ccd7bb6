package org.maillage.directory.contact;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Reader;
import org.maillage.directory.Tidy;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People met in organisations: added there, changed, moved on, forgotten. */
@Controller
record ContactController(
        Organisations organisations,
        Contacts contacts,
        Memberships memberships,
        ContactOverview overview,
        KeepContact keepContact,
        DirectoryPolicy policy,
        Clock clock) {

    private static final String OF_ORGANISATION = "/directory/" + Organisation.ID + "/contacts";
    private static final String CONTACT = "/directory/contacts/" + Organisation.ID;

    @GetMapping(OF_ORGANISATION + "/new")
    String ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var reader = policy.reader(me);
        var organisation = kept(id, reader);
        model.addAttribute(
                "page", overview.add(organisation, ContactForm.empty(clock), Typed.words(q), new Mistakes(), reader));
        return "directory/contact/edit";
    }

    @PostMapping(OF_ORGANISATION)
    String add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute("form") ContactForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var reader = policy.reader(me);
        var organisation = kept(id, reader);
        var mistakes = keepContact.check(form, Objects.requireNonNull(organisation.owner()), true);
        if (mistakes.refuse(response)) {
            model.addAttribute("page", overview.add(organisation, form, "", mistakes, reader));
            return "directory/contact/edit";
        }
        keepContact.add(organisation, form, me);
        return done("directory.contact.added", organisation.path() + "#people", next);
    }

    /** Somebody whom the team knows already is something here too. */
    @PostMapping(OF_ORGANISATION + "/known")
    String addKnown(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam UUID contact,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String since,
            RedirectAttributes next) {
        var reader = policy.reader(me);
        var organisation = kept(id, reader);
        var known = contacts.get(contact, reader);
        policy.mustKeep(reader, known.owner());
        var words = Typed.words(role);
        if (words.isEmpty() || words.length() > 120) {
            return done("directory.contact.role-missing", organisation.path() + "/contacts/new", next);
        }
        memberships.add(
                contact, id, words, Tidy.day(since).map(LocalDate::parse).orElse(null));
        return done("directory.contact.added", organisation.path() + "#people", next);
    }

    @GetMapping(CONTACT)
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        var reader = policy.reader(me);
        model.addAttribute("page", overview.page(contacts.get(id, reader), reader));
        return "directory/contact/contact";
    }

    @GetMapping(CONTACT + "/edit")
    String edit(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        var contact = changed(id, me);
        model.addAttribute("page", overview.change(contact, ContactForm.of(contact), new Mistakes()));
        return "directory/contact/edit";
    }

    @PostMapping(CONTACT)
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute("form") ContactForm form,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var contact = changed(id, me);
        var mistakes = keepContact.check(form, contact.owner(), false).seen(version, contact.version());
        if (mistakes.refuse(response)) {
            model.addAttribute("page", overview.change(contact, form, mistakes));
            return "directory/contact/edit";
        }
        contacts.save(form.contact(id, contact.owner(), contact.keeper(), version));
        return done("form.saved", contact.path(), next);
    }

    /** They are it no more from a day on. */
    @PostMapping(CONTACT + "/memberships/{membership}/end")
    String end(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID membership,
            @RequestParam(defaultValue = "") String on,
            RedirectAttributes next) {
        var contact = changed(id, me);
        var day = Tidy.day(on).map(LocalDate::parse).orElse(today(clock));
        memberships.end(membership, contact.id(), day);
        return done("form.saved", contact.path(), next);
    }

    /** @param opposed whether they asked for it, and are not to be taken in again */
    @PostMapping(CONTACT + "/forget")
    String forget(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean opposed,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes next) {
        var contact = changed(id, me);
        if (!sure) {
            return done("form.sure", contact.path(), next);
        }
        keepContact.forget(contact, opposed, me);
        return done(
                opposed ? "directory.contact.opposed" : "directory.contact.forgotten",
                "/directory/teams/" + contact.owner(),
                next);
    }

    private Contact changed(UUID id, SignedIn me) {
        var reader = policy.reader(me);
        var contact = contacts.get(id, reader);
        policy.mustKeep(reader, contact.owner());
        // How to reach somebody who is another's to keep is not in the form, and must not be wiped out by it.
        DirectoryPolicy.must(contact.isReachedBy(reader));
        return contact;
    }

    private Organisation kept(UUID id, Reader reader) {
        var organisation = organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
        policy.mustSee(reader, organisation);
        // People are met by a team: what nobody keeps is adopted first.
        DirectoryPolicy.must(organisation.owner() != null && reader.keeps(organisation.owner()));
        return organisation;
    }

    private static String done(String key, String path, RedirectAttributes next) {
        next.addFlashAttribute(Here.FLASH, say(key));
        return "redirect:" + path;
    }
}
