package org.maillage.directory.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.maillage.directory.formats.Format;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leaves out the rows of a file that are sound, and yet not wanted; they are counted by the reason. */
@Component
record LeaveOut(JdbcClient database, InReach inReach) {

    private static final String UNKNOWN = "not exists (select from {matched} m where m.line = s.line)";

    /** What was put away and is not known to be another place than that of a row. */
    private static final String AWAY = """
            o.gone_at is not null
            and o.merged_into is null
            and (o.siret is null or gone.siret is null or o.siret = gone.siret)
            """;

    /** Of what others have put away a team knows nothing; of its own, a unit may have other places. */
    private static final String OF_TEAM = """
            and o.owner = '{owner}'
            and (o.siret = gone.siret or (o.likeness = gone.likeness and o.commune is not distinct from gone.commune))
            """;

    /** Leaves rows out that are matched; returns how many for which reason. */
    Map<String, Long> leaveOut(Import it, Format format) {
        var left = new LinkedHashMap<String, Long>();
        if (format.isOfEstablishments()) {
            left.put("unknown-siren", delete(it, "unknown-siren", UNKNOWN));
            left.put("without-commune", delete(it, "without-commune", "not s.seat and s.commune is null"));
        } else {
            left.put("closed", delete(it, "closed", "closed and " + UNKNOWN));
            left.put("not-ess", delete(it, "not-ess", "only_known and " + UNKNOWN));
            left.put("put-away", isAnythingGone() ? putAway(it) : 0);
        }
        if (it.owner() != null) {
            left.put("elsewhere", elsewhere(it));
        }
        return left;
    }

    private boolean isAnythingGone() {
        return database.sql("select exists (select from directory.organisation where gone_at is not null)")
                .query(Boolean.class)
                .single();
    }

    /** What somebody has put away does not come back with the next file. */
    private long putAway(Import it) {
        return delete(it, "put-away", """
                exists (
                  select from {matched} m
                  join directory.organisation o on o.id = m.organisation
                  where m.line = s.line and o.gone_at is not null)
                or (s.line in (
                    select gone.line
                    from {staged} gone
                    join directory.organisation o on o.siren = gone.siren
                    where {away}
                    union
                    select gone.line
                    from {staged} gone
                    join directory.organisation o on o.rna = gone.rna
                    where {away})
                  and not exists (select from {matched} m where m.line = s.line))
                """.replace(
                "{away}", it.owner() == null ? AWAY : AWAY + OF_TEAM.replace("{owner}", String.valueOf(it.owner()))));
    }

    /**
     * A team does not change what another keeps, what a colleague keeps to themselves, and what nobody keeps but lies
     * elsewhere or is not theirs to see.
     */
    private long elsewhere(Import it) {
        return delete(it, "elsewhere", """
                exists (
                  select from {matched} m
                  join directory.organisation o on o.id = m.organisation
                  where m.line = s.line
                  and ((o.owner is not null and o.owner <> '{owner}')
                    or (o.visibility = 'private' and o.keeper is distinct from '{person}')
                    or (o.owner is null
                      and (o.visibility not in ('public', 'network')
                        or o.commune is null
                        or o.commune not in (
                          select commune from territory_communes)))))
                """.replace("select commune from territory_communes", inReach.communes(it))
                .replace("{owner}", String.valueOf(it.owner()))
                .replace("{person}", String.valueOf(it.person())));
    }

    private long delete(Import it, String reason, String condition) {
        name(it, reason, condition);
        var deleted = run(it, "delete from {staged} s where " + condition);
        if (deleted > 0) {
            run(it, "delete from {matched} m where not exists (select from {staged} s where s.line = m.line)");
        }
        return deleted;
    }

    /** Notes each row with its reason; of a register of the whole country they are counted alone. */
    private void name(Import it, String reason, String condition) {
        if (it.person() == null) {
            return;
        }
        database.sql(it.sql("""
                insert into directory.import_note (import, line, number, refused, key, excerpt)
                select :import, s.line, 54, false, :key,
                  concat_ws(' · ', s.name, s.siren, s.siret, s.rna, s.street, s.postal_code, s.commune, s.email, s.phone)
                from {staged} s
                where\s""" + condition + " on conflict do nothing"))
                .param("import", it.id())
                .param("key", Notes.LEFT_OUT + reason)
                .update();
    }

    private long run(Import it, String sql) {
        return database.sql(it.sql(sql)).update();
    }
}
