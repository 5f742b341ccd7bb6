package org.maillage.network.picture;

import static org.maillage.shared.Words.say;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.directory.Reader;
import org.maillage.directory.Vocabularies;
import org.maillage.network.measure.Net;
import org.maillage.shared.RecordRows;
import org.maillage.territory.Perimeters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says which sectors the directory holds in the communes of a territory, registers that were imported included, and of which
 * nobody is tied to anybody there. Sheets without a sector say nothing.
 */
@Component
record DescribeMissingSeats(JdbcClient database, Perimeters perimeters, Vocabularies vocabularies) {

    private record OfProfile(String profile, long number) {}

    /** A sentence each, the sectors with most sheets first. */
    List<String> missing(UUID territory, Pictured it, Net net, Reader reader) {
        var present = present(it, net);
        var there = new TreeMap<String, Long>();
        var profiles = vocabularies.profilesByKey();
        for (var of : inDirectory(territory, reader)) {
            var profile = profiles.get(of.profile());
            if (profile != null && !present.contains(profile.sector())) {
                there.merge(profile.sector(), of.number(), Long::sum);
            }
        }
        return there.entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .map(sector -> say(
                        "network.picture.missing.of", say("directory.sector." + sector.getKey()), sector.getValue()))
                .toList();
    }

    /** The sectors of which somebody is tied. */
    private static Set<String> present(Pictured it, Net net) {
        var tied = net.tied();
        return IntStream.range(0, net.size())
                .filter(tied::get)
                .mapToObj(actor -> it.sectorKeys().get(it.sectors()[actor]))
                .collect(Collectors.toSet());
    }

    private List<OfProfile> inDirectory(UUID territory, Reader reader) {
        return database.sql("""
                select o.profile, count(*) as number
                from directory.organisation o
                where o.commune = any(:communes)
                and o.gone_at is null
                and o.profile <> ''
                and (o.visibility in ('public', 'network')
                  or o.owner = :territory and (o.visibility <> 'private' or o.keeper = :person))
                group by o.profile
                order by o.profile
                limit 300
                """)
                .param("communes", perimeters.communesOf(territory).toArray(String[]::new))
                .param("territory", territory)
                .param("person", reader.person(), Types.OTHER)
                .query(RecordRows.of(OfProfile.class))
                .list();
    }
}
