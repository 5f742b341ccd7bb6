package org.maillage.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.directory.Likeness;
import org.maillage.directory.OrganisationsChanged;
import org.maillage.directory.Origins;
import org.maillage.shared.FirstContent;
import org.maillage.shared.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives the teams of the demonstration a directory: some actors each, of which one has two sheets, some have not been looked
 * at for long, and in some somebody was met. All are made up, and say so.
 */
@Component
record LoadExampleActors(
        JdbcClient database, MadeUpPeople madeUp, Origins origins, ApplicationEventPublisher events, Clock clock)
        implements FirstContent {

    private static final String SOURCE = "example";
    private static final int ACTORS_EACH = 8;
    private static final int COMMUNES_EACH = 5;

    /** In degrees: actors lie around the middle of their commune. */
    private static final double SPREAD = 0.004;

    private record Commune(String code, String name, double latitude, double longitude) {}

    /** Who keeps the sheets of a territory, and what they say of where these come from. */
    private record Team(UUID territory, UUID keeper, int origin, int number) {}

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        var teams = madeUp.holding(Role.TEAM);
        if (teams.isEmpty() || isThere()) {
            return;
        }
        database.sql("insert into directory.source (key, title, licence, rank) values (:key, :title, '', 90)")
                .param("key", SOURCE)
                .param("title", "Exemples inventés pour la découverte")
                .update();
        var number = 0;
        for (var team : teams.entrySet()) {
            fill(new Team(team.getKey(), team.getValue().value(), origin(team.getValue()), number));
            number++;
        }
    }

    private int origin(PersonId person) {
        return origins.write(SOURCE, "", person.value(), null);
    }

    private boolean isThere() {
        return database.sql("""
                select exists (select from directory.source where key = :key)
                  or exists (select from directory.organisation)
                """).param("key", SOURCE).query(Boolean.class).single();
    }

    private void fill(Team team) {
        var places = places(team.territory());
        if (places.isEmpty()) {
            return;
        }
        var written = new ArrayList<UUID>();
        for (var i = 0; i < ACTORS_EACH; i++) {
            var actor = ExampleActor.ALL.get((team.number() * 3 + i) % ExampleActor.ALL.size());
            var seen = i == ACTORS_EACH - 1 ? actor.seenBy("territory") : i == 5 ? actor.seenBy("network") : actor;
            var place = places.get(i % places.size());
            written.add(write(seen, named(actor.name(), place), place, i, team));
        }
        var first = ExampleActor.ALL.get((team.number() * 3) % ExampleActor.ALL.size());
        // As a register would write it, all in capitals.
        var place = places.getFirst();
        var again = write(first, named(first.name().toUpperCase(Locale.FRENCH), place), place, ACTORS_EACH + 1, team);
        mayBeOne(written.getFirst(), again);
        written.add(again);
        for (var i = 0; i < 2; i++) {
            meet(ExampleActor.PEOPLE.get((team.number() + i) % ExampleActor.PEOPLE.size()), written.get(i), team);
        }
        events.publishEvent(new OrganisationsChanged(written));
    }

    private static String named(String name, Commune place) {
        return name + " – " + place.name() + " (exemple)";
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
                .query((row, number) -> new Commune(
                        row.getString("code"),
                        row.getString("name"),
                        row.getDouble("latitude"),
                        row.getDouble("longitude")))
                .list();
    }

    private UUID write(ExampleActor actor, String name, Commune place, int number, Team team) {
        var id = UUID.randomUUID();
        var looked = LocalDate.now(clock).minusDays(number % 3 == 0 ? 500 : 40L * number);
        database.sql("""
                insert into directory.organisation (id, name, likeness, profile, themes, description, commune, latitude,
                  longitude, email, third_place, families, management, opened, hours, visibility,
                  presentation_visibility, address_visibility, contact_visibility, people_visibility, own_visibility,
                  owner, keeper, origin, reviewed_at, review_on, created_at)
                values (:id, :name, :likeness, :profile, string_to_array(:themes, ','), :description, :commune, :latitude,
                  :longitude, :email, :thirdPlace, string_to_array(nullif(:families, ''), ','),
                  case when :thirdPlace then 'association' end, case when :thirdPlace then '2019-04' end,
                  case when :thirdPlace then :hours end, :visibility, :visibility, :visibility, 'territory', 'territory',
                  'territory', :owner, :keeper, :origin, :looked, :again, :now)
                """)
                .param("id", id)
                .param("name", name)
                .param("likeness", Likeness.of(name))
                .param("profile", actor.profile())
                .param("themes", actor.themes())
                .param("description", actor.description() + " Acteur inventé pour la démonstration.")
                .param("commune", place.code())
                .param("latitude", place.latitude() + SPREAD * Math.sin(number * 2.4))
                .param("longitude", place.longitude() + SPREAD * Math.cos(number * 2.4))
                .param("email", Typed.slug(actor.name()) + "-" + team.number() + "@demonstration.invalid")
                .param("thirdPlace", actor.isThirdPlace())
                .param("families", actor.families())
                .param("hours", "Du mardi au samedi, 9\u00a0h – 18\u00a0h")
                .param("visibility", actor.visibility())
                .param("owner", team.territory())
                .param("keeper", team.keeper())
                .param("origin", team.origin())
                .param("looked", looked.atStartOfDay().atOffset(java.time.ZoneOffset.UTC))
                .param("again", looked.plusYears(1))
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    private void mayBeOne(UUID one, UUID other) {
        database.sql("""
                insert into directory.duplicate (one, other, score)
                values (least(:one, :other), greatest(:one, :other), 0.9)
                """).param("one", one).param("other", other).update();
    }

    private void meet(List<String> somebody, UUID organisation, Team team) {
        var id = UUID.randomUUID();
        var today = LocalDate.now(clock);
        database.sql("""
                insert into directory.contact (id, name, email, visibility, basis, purpose, informed_on, last_contact_on,
                  keep_until, owner, keeper, created_at)
                values (:id, :name, :email, 'territory', 'legitimate-interest', :purpose, :last, :last, :until, :owner,
                  :keeper, :now)
                """)
                .param("id", id)
                .param("name", somebody.getFirst())
                .param("email", Typed.slug(somebody.getFirst()) + "-" + team.number() + "@demonstration.invalid")
                .param("purpose", "Mettre en relation les acteurs du territoire (exemple)")
                .param("last", today.minusDays(30))
                .param("until", today.minusDays(30).plusYears(3))
                .param("owner", team.territory())
                .param("keeper", team.keeper())
                .param("now", OffsetDateTime.now(clock))
                .update();
        database.sql("""
                insert into directory.membership (id, contact, organisation, role, since)
                values (:id, :contact, :organisation, :role, :since)
                """)
                .param("id", UUID.randomUUID())
                .param("contact", id)
                .param("organisation", organisation)
                .param("role", somebody.getLast())
                .param("since", today.minusYears(2))
                .update();
    }
}
