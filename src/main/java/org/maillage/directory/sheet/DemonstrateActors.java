package org.maillage.directory.sheet;

import static org.maillage.account.Example.must;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.Role;
import org.maillage.account.SignedIn;
import org.maillage.directory.CheckOrganisation;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.directory.sheet.WriteOrganisation.Outcome;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Demonstrates a directory: each team writes some sheets, of which two are about one actor, and some have not been looked at
 * for long. All are made up, and say so.
 */
@Component
@Order(60)
record DemonstrateActors(
        JdbcClient database,
        MadeUpPeople madeUp,
        DirectoryPolicy policy,
        CheckOrganisation checkOrganisation,
        WriteOrganisation writeOrganisation)
        implements DemonstrationPart {

    private static final int ACTORS_EACH = 8;
    private static final int COMMUNES_EACH = 5;

    /** In degrees: actors lie around the middle of their commune. */
    private static final double SPREAD = 0.004;

    /** What a team shows to nobody else, whoever sees the sheet. */
    private static final List<Part> OWN = List.of(Part.CONTACT, Part.PEOPLE, Part.OWN);

    private record Commune(String code, String name, double latitude, double longitude) {}

    /** Who writes the sheets of a territory. */
    private record Team(UUID territory, SignedIn keeper, Reader reader, int number) {}

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public boolean isDue(Example example) {
        return !madeUp.holding(Role.TEAM).isEmpty()
                && database.sql("""
                        select not exists (select from directory.organisation)
                          and not exists (select from directory.origin where source = 'example')
                        """).query(Boolean.class).single();
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class);
        var number = 0;
        for (var pair : example.cast().pairs()) {
            var keeper = example.person(pair.people().getFirst());
            var reader = policy.reader(keeper);
            for (var territory : reader.teams()) {
                write(new Team(territory, keeper, reader, number), said, example);
            }
            number++;
        }
    }

    private void write(Team team, Said said, Example example) {
        var places = places(team.territory());
        if (places.isEmpty()) {
            return;
        }
        for (var i = 0; i < ACTORS_EACH; i++) {
            var actor = said.actor(team.number() * 3 + i);
            var seen = i == ACTORS_EACH - 1 ? actor.seenBy("territory") : i == 5 ? actor.seenBy("network") : actor;
            var place = places.get(i % places.size());
            write(seen, actor.name(), place, i, team, said, example);
        }
        var first = said.actor(team.number() * 3);
        // As a register would write it, all in capitals.
        var again = first.name().toUpperCase(Locale.FRENCH);
        write(first, again, places.getFirst(), ACTORS_EACH + 1, team, said, example);
    }

    private void write(
            ExampleActor actor, String name, Commune place, int number, Team team, Said said, Example example) {
        var form = OrganisationForm.empty(List.of(), it -> true).seenBy(visible(actor));
        form.filled().with(OrganisationForm.TERRITORY, team.territory()).with(OrganisationForm.SURE, true);
        checkOrganisation.fill(form.filled(), known(actor, name, place, number, team, said));
        var values = checkOrganisation.check(form.filled(), team.territory());
        must(form.mistakes());
        example.at(
                example.today().minusDays(number % 3 == 0 ? 500 : 40L * number),
                LocalTime.of(9, number),
                () -> must(
                        writeOrganisation.add(values, form, team.keeper(), team.reader()) instanceof Outcome.Written,
                        "there is another " + name));
    }

    private static Map<Field, String> known(
            ExampleActor actor, String name, Commune place, int number, Team team, Said said) {
        var known = new EnumMap<Field, String>(Field.class);
        known.put(Field.NAME, name + " – " + place.name() + " (exemple)");
        known.put(Field.PROFILE, actor.profile());
        known.put(Field.THEMES, actor.themes());
        known.put(Field.DESCRIPTION, actor.description() + " " + said.closing());
        known.put(Field.COMMUNE, place.code());
        known.put(Field.LATITUDE, String.valueOf(place.latitude() + SPREAD * Math.sin(number * 2.4)));
        known.put(Field.LONGITUDE, String.valueOf(place.longitude() + SPREAD * Math.cos(number * 2.4)));
        known.put(Field.EMAIL, Example.email(Typed.slug(actor.name()) + "-" + team.number()));
        if (actor.isThirdPlace()) {
            known.put(Field.THIRD_PLACE, "true");
            known.put(Field.FAMILIES, actor.families());
            known.put(Field.MANAGEMENT, said.management());
            known.put(Field.OPENED, said.opened());
            known.put(Field.HOURS, said.hours());
        }
        return known;
    }

    private static Map<Part, Visibility> visible(ExampleActor actor) {
        var visible = new EnumMap<Part, Visibility>(Part.class);
        for (var part : Part.values()) {
            visible.put(part, OWN.contains(part) ? Visibility.TERRITORY : Visibility.of(actor.visibility()));
        }
        return visible;
    }

    /** The largest communes of a territory of which it is known where they are. */
    private List<Commune> places(UUID territory) {
        return database.sql("""
                select code, name, latitude, longitude
                from territory.commune
                where code in (select commune from territory.territory_commune where territory = :territory)
                and latitude is not null
                order by people desc nulls last, code
                limit :most
                """)
                .param("territory", territory)
                .param("most", COMMUNES_EACH)
                .query(RecordRows.of(Commune.class))
                .list();
    }

    /** The actors, and what all of them or all third places among them say. */
    record Said(String closing, String hours, String opened, String management, List<ExampleActor> actors) {

        ExampleActor actor(int number) {
            return actors.get(number % actors.size());
        }
    }
}
