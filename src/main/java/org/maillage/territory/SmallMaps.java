package org.maillage.territory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.territory.FranceMap.Spot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where territories lie in the country, for the small map beside their names. */
@Component
public record SmallMaps(JdbcClient database, FranceMap map) {

    /**
     * Where territories are on the sheet of {@link FranceMap}: the mean of the points of their communes, each counted by its
     * people. Those of which no point is known, or that lie far from all departments on it, are left out.
     */
    public Map<UUID, Spot> of(Collection<UUID> territories) {
        var spots = new HashMap<UUID, Spot>();
        database.sql("""
                select territory,
                  sum(latitude * weight) / sum(weight) as latitude,
                  sum(longitude * weight) / sum(weight) as longitude
                from territory.territory_commune
                join territory.commune on commune.code = commune
                cross join lateral (select greatest(coalesce(people, 1), 1) as weight) counted
                where territory = any(:territories)
                and latitude is not null
                group by territory
                """)
                .param("territories", territories.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("territory", UUID.class),
                        new Point(row.getDouble("latitude"), row.getDouble("longitude"))))
                .list()
                .forEach(it -> map.spot(it.getValue().latitude(), it.getValue().longitude())
                        .ifPresent(spot -> spots.put(it.getKey(), spot)));
        return spots;
    }
}
