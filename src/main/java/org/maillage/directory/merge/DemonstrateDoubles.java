package org.maillage.directory.merge;

import java.util.List;
import java.util.UUID;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.FindAlike;
import org.maillage.directory.Organisations;
import org.maillage.directory.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates likely doubles: each team has two sheets of one name in one commune. */
@Component
@Order(80)
record DemonstrateDoubles(
        JdbcClient database,
        Organisations organisations,
        FindAlike findAlike,
        DirectoryPolicy policy,
        Duplicates duplicates)
        implements DemonstrationPart {

    /** Above all that are alike by their light words alone. */
    private static final double SAME_NAME = 0.95;

    @Override
    public String name() {
        return "doubles";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("actors");
    }

    @Override
    public void play(Example example) {
        for (var pair : example.cast().pairs()) {
            var keeper = example.person(pair.people().getFirst());
            var reader = policy.reader(keeper);
            sheets(keeper.id()).forEach(it -> note(it, reader));
        }
    }

    private void note(UUID sheet, Reader reader) {
        findAlike.findAlike(organisations.get(sheet).values(), reader).stream()
                .filter(it -> it.score() >= SAME_NAME && !it.organisation().id().equals(sheet))
                .forEach(it -> duplicates.mayBeOne(sheet, it.organisation().id(), it.score()));
    }

    /** The sheets of one keeper that have the name of another, however it is written. */
    private List<UUID> sheets(UUID keeper) {
        return database.sql("""
                select id
                from (
                  select id, count(*) over (partition by likeness) as alike
                  from directory.organisation
                  where keeper = :keeper
                ) sheet
                where alike > 1
                """)
                .param("keeper", keeper)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
