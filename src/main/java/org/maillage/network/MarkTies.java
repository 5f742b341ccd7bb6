package org.maillage.network;

import java.util.UUID;
import org.maillage.account.MadeUpPeople;
import org.maillage.web.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says on the pages of a network that it was made up, where somebody who was made up has noted ties of it. */
@Component
public record MarkTies(MadeUpPeople madeUp, JdbcClient database) {

    private static final int MOST = 100;

    /**
     * Marks the page where the demonstration has noted ties.
     *
     * @param territory whose team keeps the ties
     */
    public void markTies(UUID territory) {
        var noters = database.sql("""
                select distinct noted_by from network.tie where territory = :territory and noted_by is not null limit :most
                """)
                .param("territory", territory)
                .param("most", MOST)
                .query((row, number) -> row.getObject("noted_by", UUID.class))
                .list();
        if (!madeUp.among(noters).isEmpty()) {
            Here.markDemonstration();
        }
    }
}
