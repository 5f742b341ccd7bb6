package org.maillage.directory.contact;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Row;
import org.maillage.directory.Visibility;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the pages of people met in organisations. */
@Component
record ContactOverview(Contacts contacts, Memberships memberships, Organisations organisations, Clock clock) {

    private static final int MOST_KNOWN = 10;

    ContactPage page(Contact contact, Reader reader) {
        var mayChange = reader.keeps(contact.owner()) && contact.isReachedBy(reader);
        return new ContactPage(
                Frame.of(contact.name(), say("directory.contact.description"))
                        .in(Frame.Section.DIRECTORY)
                        .asPersonal(),
                contact.path(),
                contact.name(),
                rows(contact, reader, mayChange),
                at(contact, reader),
                mayChange,
                today(clock).toString());
    }

    private static List<Row> rows(Contact contact, Reader reader, boolean inTeam) {
        var reached = contact.isReachedBy(reader);
        return Stream.concat(
                        reached
                                ? Stream.of(
                                        row("email", contact.email(), "mailto:" + contact.email()),
                                        row(
                                                "phone",
                                                contact.phone(),
                                                "tel:" + contact.phone().replace(" ", "")))
                                : Stream.of(row("reach", say("directory.contact.not-reached"), "")),
                        inTeam
                                ? Stream.of(
                                        row("basis", say("directory.contact.basis." + contact.basis()), ""),
                                        row("purpose", contact.purpose(), ""),
                                        row(
                                                "informed",
                                                contact.informedOn() == null
                                                        ? say("directory.contact.not-informed")
                                                        : day(contact.informedOn()),
                                                ""),
                                        row("last", day(contact.lastContactOn()), ""),
                                        row("until", day(contact.keepUntil()), ""),
                                        row("visibility", contact.visibility().words(), ""),
                                        row("reach-visibility", contact.reach().words(), ""))
                                : Stream.<Row>of())
                .filter(it -> !it.value().isEmpty())
                .toList();
    }

    private static Row row(String key, String value, String path) {
        return new Row(say("directory.contact." + key), value, false, value.isEmpty() ? "" : path, "", "");
    }

    private List<ContactPage.At> at(Contact contact, Reader reader) {
        var where = memberships.of(contact.id());
        Map<UUID, Organisation> known =
                organisations
                        .of(where.stream().map(Memberships.At::organisation).toList())
                        .stream()
                        .filter(it -> reader.sees(it, Part.PEOPLE))
                        .collect(Collectors.toMap(Organisation::id, Function.identity()));
        return where.stream()
                .flatMap(it -> Optional.ofNullable(known.get(it.organisation())).stream()
                        .map(organisation -> new ContactPage.At(
                                it.id().toString(),
                                organisation.name(),
                                organisation.path(),
                                it.role(),
                                it.time(),
                                it.past())))
                .toList();
    }

    ContactFormPage add(Organisation organisation, ContactForm form, String sought, Mistakes mistakes, Reader reader) {
        var known = sought.isEmpty() || organisation.owner() == null
                ? List.<Choice>of()
                : contacts.named(organisation.owner(), sought, MOST_KNOWN).stream()
                        .filter(it -> it.isSeenBy(reader))
                        .map(it -> new Choice(it.id().toString(), it.name()))
                        .toList();
        return page(
                Frame.of(say("directory.contact.new"), say("directory.contact.description"))
                        .in(Frame.Section.DIRECTORY)
                        .under(organisation.name(), organisation.path()),
                organisation.path() + "/contacts",
                organisation.path(),
                0,
                form,
                true,
                sought,
                known,
                mistakes);
    }

    ContactFormPage change(Contact contact, ContactForm form, Mistakes mistakes) {
        return page(
                Frame.of(contact.name(), say("directory.contact.description")).in(Frame.Section.DIRECTORY),
                contact.path(),
                contact.path(),
                contact.version(),
                form,
                false,
                "",
                List.of(),
                mistakes);
    }

    private static ContactFormPage page(
            Frame frame,
            String action,
            String back,
            int version,
            ContactForm form,
            boolean withRole,
            String sought,
            List<Choice> known,
            Mistakes mistakes) {
        return new ContactFormPage(
                frame.asPersonal(),
                action,
                back,
                version,
                form,
                withRole,
                ContactForm.BASES.stream()
                        .map(it -> new Choice(it, say("directory.contact.basis." + it)))
                        .toList(),
                Arrays.stream(Visibility.values())
                        .map(it -> new Choice(it.column(), it.words()))
                        .toList(),
                sought,
                known,
                mistakes);
    }
}
