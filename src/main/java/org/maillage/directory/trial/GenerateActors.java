package org.maillage.directory.trial;

import static org.maillage.shared.Words.say;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.maillage.directory.ActorsImported;
import org.maillage.directory.Likeness;
import org.maillage.directory.Origins;
import org.maillage.shared.Command;
import org.maillage.shared.Rows;
import org.maillage.shared.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code ./maillage generate --actors N}: fills the directory of a trial with made-up actors, spread over the communes as
 * people are. The same number gives the same actors. A directory that holds others is left alone.
 */
@Component
record GenerateActors(
        JdbcClient database,
        Rows rows,
        Origins origins,
        TransactionTemplate transaction,
        ApplicationEventPublisher events,
        Clock clock)
        implements Command {

    private static final String SOURCE = "made-up";
    private static final int MOST = 5_000_000;
    private static final long SEED = 2018;

    /** In degrees: actors lie around the middle of their commune. */
    private static final double SPREAD = 0.012;

    private static final String COLUMNS = """
            directory.organisation (id, name, likeness, profile, themes, description, commune, latitude, longitude,
              third_place, families, visibility, presentation_visibility, address_visibility, contact_visibility,
              people_visibility, own_visibility, import, origin, created_at)""";

    private record Commune(String code, String name, double latitude, double longitude, long people) {}

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var wanted = arguments.size() == 2 && arguments.getFirst().equals("--actors")
                ? Typed.number(arguments.get(1).replaceAll("[ _.]", ""))
                : -1;
        if (wanted < 1 || wanted > MOST) {
            out.println(say("trial.usage", MOST));
            return 2;
        }
        if (holdsOthers()) {
            out.println(say("trial.holds-others"));
            return 2;
        }
        transaction.executeWithoutResult(status -> generate(wanted));
        database.sql("analyze directory.organisation").update();
        out.println(say("trial.done", wanted));
        return 0;
    }

    private boolean holdsOthers() {
        // The examples of the demonstration are made up as well.
        return database.sql("""
                select exists (
                  select
                  from directory.organisation o
                  join directory.origin on origin.id = o.origin
                  where origin.source <> :example)
                """)
                .param("example", Origins.EXAMPLE)
                .query(Boolean.class)
                .single();
    }

    private void generate(int wanted) {
        database.sql("""
                insert into directory.source (key, title, licence, rank) values (:key, :title, '', 1) on conflict do nothing
                """)
                .param("key", SOURCE)
                .param("title", say("trial.source"))
                .update();
        var ofImport = new UUID(SEED, wanted);
        var origin = origins.write(SOURCE, "", null, ofImport);
        var places = places();
        var until = new long[places.size()];
        var people = 0L;
        for (var i = 0; i < until.length; i++) {
            people += places.get(i).people();
            until[i] = people;
        }
        var all = people;
        rows.copy(COLUMNS, writer -> {
            var random = new SplittableRandom(SEED);
            for (var number = 1L; number <= wanted; number++) {
                var found = Arrays.binarySearch(until, random.nextLong(all));
                // Where the number itself stands, the next place begins.
                write(places.get(found >= 0 ? found + 1 : -found - 1), number, random, ofImport, origin, writer);
            }
        });
        events.publishEvent(new ActorsImported(ofImport));
    }

    private List<Commune> places() {
        return database.sql("""
                select code, name, latitude, longitude, people
                from territory.commune
                where latitude is not null
                and people > 0
                order by code
                """)
                .query((row, number) -> new Commune(
                        row.getString("code"),
                        row.getString("name"),
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        row.getLong("people")))
                .list();
    }

    private void write(
            Commune place, long number, SplittableRandom random, UUID ofImport, int origin, Rows.Writer writer) {
        var actor = MadeUpActor.of(random, place.name(), number);
        // Ids in the order of the rows keep the index of the table small.
        writer.column(new UUID(0x0190_0000_0000_7000L | (number >>> 32), 0x8000_0000_0000_0000L | number).toString());
        writer.column(actor.name());
        writer.column(Likeness.of(actor.name()));
        writer.column(actor.profile());
        writer.column("{" + actor.themes() + "}");
        writer.column(actor.description());
        writer.column(place.code());
        writer.column(degrees(place.latitude() + random.nextGaussian() * SPREAD));
        writer.column(degrees(place.longitude() + random.nextGaussian() * SPREAD));
        writer.column(actor.families().isEmpty() ? "f" : "t");
        writer.column(actor.families().isEmpty() ? null : "{" + actor.families() + "}");
        for (var visibility : List.of("public", "public", "public", "private", "private", "territory")) {
            writer.column(visibility);
        }
        writer.column(ofImport.toString());
        writer.column(Integer.toString(origin));
        writer.column(clock.instant().toString());
        writer.end();
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }
}
