package org.maillage.directory.sheet;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.PersonId;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.directory.Origin;
import org.maillage.directory.Origins;
import org.maillage.directory.Provenance;
import org.maillage.directory.Reader;
import org.maillage.shared.OwnData;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Says where the values of an organisation come from. Who of a team wrote one is told to the team alone. */
@Component
record DescribeOrigins(Origins origins, People people) {

    Told of(Organisation organisation, Reader reader) {
        var provenance = organisation.provenance();
        return new Told(provenance, origins.of(provenance.all()), reader.keeps(organisation.owner()), this);
    }

    private String words(Origin origin, boolean inTeam) {
        var on = day(origin.at().atZone(Words.zone()).toLocalDate());
        if (origin.person() != null && inTeam && origin.source().equals(Origins.PEOPLE)) {
            var name = people.find(new PersonId(origin.person()))
                    .map(Person::name)
                    .map(OwnData::shown)
                    .orElse(origin.title());
            return say("sheet.origin.person", name, on);
        }
        var title =
                Words.has("sheet.source." + origin.source()) ? say("sheet.source." + origin.source()) : origin.title();
        var dated = origin.dated().isEmpty() ? on : origin.dated();
        return origin.licence().isEmpty()
                ? say("sheet.origin", title, dated)
                : say("sheet.origin.licence", title, dated, origin.licence());
    }

    /** The origins of one organisation in words. */
    record Told(Provenance provenance, Map<Integer, Origin> known, boolean inTeam, DescribeOrigins describe) {

        /** The source of all values beside which none stands. */
        String whole() {
            return words(provenance.origin());
        }

        /** That of a value; empty when it is the source of the whole. */
        String of(int origin) {
            return origin == provenance.origin() ? "" : words(origin);
        }

        /** What a source says of a field that a higher one decides; empty for nothing. */
        String outvoted(Field field, UnaryOperator<String> words) {
            return Optional.ofNullable(provenance.outvoted().get(field))
                    .map(it -> it.value().isEmpty()
                            ? say("sheet.outvoted.empty", words(it.origin()))
                            : say("sheet.outvoted", words.apply(it.value()), words(it.origin())))
                    .orElse("");
        }

        private String words(int id) {
            return Optional.ofNullable(known.get(id))
                    .map(it -> describe.words(it, inTeam))
                    .orElse("");
        }
    }
}
