package org.maillage.exchange;

import static org.maillage.account.Example.must;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.shared.Typed;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.maillage.territory.Perimeters;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates needs, offers, wishes and ideas: those of the first teams, noted over a month. */
@Component
@Order(65)
record DemonstrateNeeds(
        JdbcClient database,
        DirectoryPolicy policy,
        CheckNeed checkNeed,
        RecordNeed recordNeed,
        Needs needs,
        Perimeters perimeters,
        Communes communes)
        implements DemonstrationPart {

    private static final int TEAMS = 3;

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("actors")
                && database.sql("select not exists (select from exchange.need)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class).needs();
        example.cast().pairs().stream().limit(TEAMS).forEach(pair -> {
            var keeper = example.person(pair.people().getFirst());
            var reader = policy.reader(keeper);
            reader.teams().forEach(team -> write(said, team, reader, keeper, example));
        });
    }

    private void write(List<OneSaid> said, UUID team, Reader reader, SignedIn keeper, Example example) {
        var places = places(team);
        var written = new ArrayList<NeedId>();
        for (var it : said) {
            var day = example.today().minusDays(it.daysAgo());
            example.at(day, LocalTime.of(10, written.size()), () -> {
                var form = NeedForm.empty()
                        .with(
                                NeedForm.KIND,
                                Typed.one(NeedKind.class, it.kind()).orElseThrow())
                        .with(NeedForm.WORDS, it.words())
                        .with(
                                NeedForm.URGENCY,
                                Typed.one(Urgency.class, it.urgency()).orElseThrow())
                        .with(
                                NeedForm.COMMUNE,
                                places.isEmpty()
                                        ? null
                                        : places.get(it.commune() % places.size())
                                                .typed())
                        .with(NeedForm.VISIBILITY, Visibility.of(it.visibility()))
                        .with(NeedForm.CAPACITY, it.capacity())
                        .with(NeedForm.TAKEN, it.taken());
                form.with(NeedForm.ACTOR, actor(it.actor(), team));
                if (it.theme() != null) {
                    form.withAll(NeedForm.THEMES, List.of(it.theme()));
                }
                var need = checkNeed.check(form, team, reader, keeper, null);
                must(form.mistakes());
                written.add(need.orElseThrow().id());
                recordNeed.add(need.get(), it.same() == null ? null : written.get(it.same()), keeper);
                if (it.state() != null) {
                    var state = Typed.one(NeedState.class, it.state()).orElseThrow();
                    must(recordNeed.move(needs.get(need.get().id()), state, day, "", keeper), "a need has changed");
                }
            });
        }
    }

    // The largest first.
    private List<Commune> places(UUID team) {
        var largest = perimeters.of(perimeters.communesOf(team)).communes().stream()
                .limit(TEAMS)
                .map(it -> it.code())
                .toList();
        var known = communes.of(largest);
        return largest.stream().map(known::get).filter(Objects::nonNull).collect(Collectors.toList());
    }

    private @Nullable String actor(@Nullable String name, UUID team) {
        return name == null
                ? null
                : database.sql("""
                select o.id from directory.organisation o
                where o.owner = :team and o.gone_at is null and starts_with(o.name, :name)
                order by o.id
                limit 1
                """)
                        .param("team", team)
                        .param("name", name)
                        .query((row, number) -> row.getString(1))
                        .optional()
                        .orElse(null);
    }

    /** All that is noted. */
    record Said(List<OneSaid> needs) {}

    /**
     * One of it.
     *
     * @param actor how the name of its actor begins; null for nobody in particular
     * @param theme key of what it is about; null where the platform supposes it
     * @param same the number of one that says the same, from 0; null for none
     */
    record OneSaid(
            String kind,
            String words,
            String urgency,
            int commune,
            @Nullable String actor,
            String visibility,
            @Nullable Integer same,
            @Nullable String theme,
            int daysAgo,
            @Nullable String state,
            @Nullable Integer capacity,
            @Nullable Integer taken) {}
}
