package org.maillage.directory.sheet;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.FormatValues;
import org.maillage.directory.Link;
import org.maillage.directory.Organisation;
import org.maillage.directory.OwnFields;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.SheetValue;
import org.maillage.directory.Values;
import org.maillage.directory.Visibility;
import org.maillage.directory.contact.Memberships;
import org.maillage.directory.sheet.OrganisationPage.Section;
import org.maillage.directory.sheet.OrganisationPage.Seen;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.maillage.web.Frame;
import org.maillage.web.OneButton;
import org.springframework.stereotype.Component;

/** Puts together the sheet of an organisation: what its reader may see, and nothing of the rest. */
@Component
record OrganisationOverview(
        FormatValues formatValues,
        Communes communes,
        Areas areas,
        OwnFields ownFields,
        Memberships memberships,
        PlacesOfUnit placesOfUnit,
        DirectoryPolicy policy,
        DescribeOrigins describeOrigins,
        Clock clock) {

    private static final int LONGEST_DESCRIPTION = 200;

    OrganisationPage page(Organisation organisation, Reader reader) {
        var commune = communes.find(organisation.values().get(Field.COMMUNE));
        var told = describeOrigins.of(organisation, reader);
        var mayChange = policy.mayChange(reader, organisation);
        var inTeam = reader.keeps(organisation.owner());
        return new OrganisationPage(
                frame(organisation, reader, commune),
                organisation,
                tags(organisation.values()),
                commune.map(it -> new Link(it.words(), it.path())).orElse(new Link("", "")),
                placesOfUnit.of(organisation, reader),
                sections(organisation, reader, told),
                areas.links(organisation.id()),
                reader.sees(organisation, Part.ADDRESS) ? areas.addresses(organisation.id()) : List.of(),
                memberships.of(organisation, reader),
                reader.sees(organisation, Part.PEOPLE),
                told.whole(),
                standing(organisation),
                isStale(organisation),
                keptBy(organisation),
                reader.person() == null ? "" : glance(organisation, inTeam),
                inTeam ? seen(organisation) : List.of(),
                inTeam,
                mayChange && organisation.nominative(),
                mayChange && !inTeam ? adoption(organisation, reader) : "");
    }

    OneButton toConfirm(Organisation organisation, Reader reader) {
        return new OneButton(
                frame(organisation, reader, communes.find(organisation.values().get(Field.COMMUNE))),
                List.of(standing(organisation), say("sheet.confirm.lead")),
                organisation.path() + "/confirm",
                say("sheet.confirm"),
                new Frame.Crumb(say("sheet.confirm.look"), organisation.path()));
    }

    private Frame frame(Organisation organisation, Reader reader, Optional<Commune> commune) {
        var description = reader.sees(organisation, Part.PRESENTATION)
                ? organisation.values().get(Field.DESCRIPTION)
                : "";
        var where = commune.map(Commune::words).orElse("");
        var frame = Frame.of(
                        organisation.name(),
                        description.isEmpty()
                                ? say("sheet.description", organisation.name(), where)
                                : Typed.opening(description, LONGEST_DESCRIPTION))
                .in(Frame.Section.DIRECTORY);
        return organisation.visibility(Part.RECORD) == Visibility.PUBLIC && reader.person() == null
                ? frame
                : frame.asPersonal();
    }

    private List<String> tags(Values values) {
        return Stream.concat(
                        Stream.of(values.get(Field.PROFILE))
                                .filter(it -> !it.isEmpty())
                                .map(it -> formatValues.words(Field.PROFILE, it)),
                        Stream.of(
                                        values.is(Field.THIRD_PLACE) ? say("sheet.third-place") : "",
                                        values.is(Field.CLOSED) ? say("sheet.closed") : "")
                                .filter(it -> !it.isEmpty()))
                .toList();
    }

    private List<Section> sections(Organisation organisation, Reader reader, DescribeOrigins.Told told) {
        var own = organisation.owner() == null || !reader.sees(organisation, Part.OWN)
                ? List.<SheetValue>of()
                : ownFields.values(organisation.id(), organisation.owner()).stream()
                        .map(it -> new SheetValue(
                                it.field().name(),
                                it.field().kind() == OwnFields.Kind.DATE
                                        ? FormatValues.dayWords(it.value())
                                        : it.value(),
                                false,
                                it.field().kind() == OwnFields.Kind.LINK ? it.value() : "",
                                told.of(it.origin()),
                                ""))
                        .toList();
        return Stream.of(
                        section(
                                "presentation",
                                organisation,
                                reader,
                                told,
                                Field.DESCRIPTION,
                                Field.THEMES,
                                Field.WEB,
                                Field.LANGUAGES),
                        section("address", organisation, reader, told, Field.STREET, Field.POSTAL_CODE, Field.COMMUNE),
                        section(
                                "contact",
                                organisation,
                                reader,
                                told,
                                Field.EMAIL,
                                Field.PHONE,
                                Field.OTHER_EMAIL,
                                Field.OTHER_PHONE),
                        section(
                                organisation.values().is(Field.THIRD_PLACE) ? "third-place" : "place",
                                organisation,
                                reader,
                                told,
                                Field.OF_THIRD_PLACES.toArray(Field[]::new)),
                        new Section("own", say("sheet.section.own"), own),
                        section(
                                "identity",
                                organisation,
                                reader,
                                told,
                                Field.SHORT_NAME,
                                Field.SIREN,
                                Field.SIRET,
                                Field.RNA,
                                Field.LEGAL_CATEGORY,
                                Field.ACTIVITY,
                                Field.FOUNDED_ON,
                                Field.CLOSED_ON))
                .filter(it -> !it.rows().isEmpty())
                .toList();
    }

    private Section section(
            String id, Organisation organisation, Reader reader, DescribeOrigins.Told told, Field... fields) {
        var rows = Arrays.stream(fields)
                .filter(it -> organisation.values().has(it) && reader.sees(organisation, it.part()))
                .map(it -> row(it, organisation, reader, told))
                .toList();
        return new Section(id, say("sheet.section." + id), rows);
    }

    private SheetValue row(Field field, Organisation organisation, Reader reader, DescribeOrigins.Told told) {
        var value = organisation.values().get(field);
        var path = switch (field) {
            case WEB -> value;
            case EMAIL -> "mailto:" + value;
            case PHONE -> "tel:" + value.replaceAll("[^+0-9]", "");
            default -> "";
        };
        return new SheetValue(
                field == Field.SIRET && organisation.values().is(Field.SIRET_OF_SEAT)
                        ? say("sheet.siret-of-seat")
                        : field.words(),
                formatValues.words(field, value),
                field.shape() == Field.Shape.WORDS,
                path,
                told.of(organisation.provenance().of(field)),
                reader.keeps(organisation.owner()) ? told.outvoted(field, it -> formatValues.words(field, it)) : "");
    }

    private String standing(Organisation organisation) {
        var at = organisation.reviewedAt();
        return at == null
                ? say("sheet.never-reviewed")
                : say("sheet.reviewed", day(at.atZone(Words.zone()).toLocalDate()));
    }

    private boolean isStale(Organisation organisation) {
        var due = organisation.reviewOn();
        return organisation.reviewedAt() == null
                || (due != null && !today(clock).isBefore(due));
    }

    private String keptBy(Organisation organisation) {
        return organisation.owner() == null
                ? say("sheet.kept-by-nobody")
                : say("sheet.kept-by", policy.nameOf(organisation.owner()));
    }

    private String adoption(Organisation organisation, Reader reader) {
        return policy.adopters(reader, organisation).stream()
                .findFirst()
                .map(it -> say("sheet.adoption", policy.nameOf(it)))
                .orElse("");
    }

    // Of how to reach an actor, those are told who keep it: what others cannot see is not there for them.
    private static String glance(Organisation organisation, boolean inTeam) {
        var record = organisation.visibility(Part.RECORD);
        var contact = organisation.visibility(Part.CONTACT);
        return !inTeam || contact == record
                ? say("sheet.seen-by", say(record.words()))
                : say("sheet.seen-by.contact", say(record.words()), say(contact.words()));
    }

    private static List<Seen> seen(Organisation organisation) {
        return Arrays.stream(Part.values())
                .map(it -> new Seen(
                        say(it.words()), say(organisation.visibility(it).words())))
                .toList();
    }
}
