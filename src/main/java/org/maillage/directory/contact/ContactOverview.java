package org.maillage.directory.contact;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.SheetValue;
import org.maillage.directory.contact.Memberships.At;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the pages of people met in organisations. */
@Component
record ContactOverview(Contacts contacts, Memberships memberships, Organisations organisations, Clock clock) {

    private static final int MOST_KNOWN = 10;

    ContactPage page(Contact contact, Reader reader) {
        var mayChange = reader.keeps(contact.owner()) && contact.isReachedBy(reader);
        return new ContactPage(
                frame(contact),
                contact,
                rows(contact, reader, mayChange),
                at(contact, reader),
                mayChange,
                today(clock).toString());
    }

    private static List<SheetValue> rows(Contact contact, Reader reader, boolean inTeam) {
        var reached = contact.isReachedBy(reader);
        return Stream.concat(
                        reached
                                ? Stream.of(
                                        row("email", contact.email(), "mailto:" + contact.email()),
                                        row(
                                                "phone",
                                                contact.phone(),
                                                "tel:" + contact.phone().replace(" ", "")))
                                : Stream.of(row("reached", say("contact.not-reached"), "")),
                        inTeam
                                ? Stream.of(
                                        row("does", contact.does(), ""),
                                        row("basis", say("contact.basis." + contact.basis()), ""),
                                        row("purpose", contact.purpose(), ""),
                                        row(
                                                "informedOn",
                                                contact.informedOn() == null
                                                        ? say("contact.not-informed")
                                                        : day(contact.informedOn()),
                                                ""),
                                        row("lastContactOn", day(contact.lastContactOn()), ""),
                                        row("until", day(contact.keepUntil()), ""),
                                        row(
                                                "visibility",
                                                say(contact.visibility().words()),
                                                ""),
                                        row("reach", say(contact.reach().words()), ""))
                                : Stream.<SheetValue>of())
                .filter(it -> !it.value().isEmpty())
                .toList();
    }

    private static SheetValue row(String key, String value, String path) {
        return new SheetValue(say("contact." + key), value, false, value.isEmpty() ? "" : path, "", "");
    }

    private List<ContactPage.At> at(Contact contact, Reader reader) {
        var where = memberships.of(contact.id());
        var seen = organisations.seen(where.stream().map(At::organisation).toList(), Part.PEOPLE, reader);
        return where.stream()
                .flatMap(it -> Stream.ofNullable(seen.get(it.organisation())).map(organisation -> at(it, organisation)))
                .toList();
    }

    private ContactPage.At at(At it, Organisation organisation) {
        return new ContactPage.At(
                it.id().toString(),
                organisation,
                it.role(),
                Memberships.time(it.since(), it.until()),
                Memberships.isPast(it.until(), today(clock)));
    }

    ContactFormPage add(Organisation organisation, ContactForm form, String sought, Reader reader) {
        var known = sought.isEmpty() || organisation.owner() == null
                ? List.<Choice>of()
                : contacts.named(organisation.owner(), sought, MOST_KNOWN).stream()
                        .filter(it -> it.isSeenBy(reader))
                        .map(it -> new Choice(it.id().toString(), it.name()))
                        .toList();
        var frame = Frame.of(say("contact.new"), say("contact.description"))
                .in(Frame.Section.DIRECTORY)
                .under(organisation.name(), organisation.path())
                .asPersonal();
        return new ContactFormPage(
                frame, organisation.path() + "/contacts", organisation.path(), null, form.filled(), sought, known);
    }

    ContactFormPage change(Contact contact, ContactForm form) {
        return new ContactFormPage(
                frame(contact), contact.path(), contact.path(), contact.version(), form.filled(), "", List.of());
    }

    private static Frame frame(Contact contact) {
        return Frame.of(contact.name(), say("contact.description"))
                .in(Frame.Section.DIRECTORY)
                .asPersonal();
    }
}
