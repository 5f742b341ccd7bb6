package org.maillage.exchange.unmet;

import java.util.List;
import java.util.UUID;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;
import org.maillage.territory.Kind;
import org.maillage.territory.TellsOfTerritory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads from the page of a territory to its unmet needs, where its team agrees. */
@Component
record DescribeUnmet(JdbcClient database) implements TellsOfTerritory {

    @Override
    public List<Part> tell(Kind kind, String code) {
        return database.sql("""
                select t.id
                from territory.territory t
                join exchange.unmet_choice c on c.territory = t.id
                where t.kind = :kind
                and t.code = :code
                and c.agreed
                """).param("kind", kind.column()).param("code", code).query(UUID.class).list().stream()
                .map(it -> new Part(
                        Saying.of("unmet.title"),
                        List.of(new Line(
                                Words.say("unmet.told"), "/unmet-needs/" + it, Words.say("unmet.told.detail"))),
                        "",
                        Saying.of("unmet.title")))
                .toList();
    }
}
