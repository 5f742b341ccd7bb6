package org.maillage.exchange.unmet;

import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Team;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates unmet needs that everybody reads: those of the first team. */
@Component
@Order(66)
record DemonstrateUnmet(UnmetChoices choices, DirectoryPolicy policy, JdbcClient database)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "unmet";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("needs")
                && database.sql("select not exists (select from exchange.unmet_choice)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var keeper = example.person(example.cast().pairs().getFirst().people().getFirst());
        policy.reader(keeper)
                .teams()
                .forEach(team -> choices.choose(new Team(team, policy.nameOf(team)), true, keeper.person()));
    }
}
