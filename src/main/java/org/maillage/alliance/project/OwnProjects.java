package org.maillage.alliance.project;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What somebody has begun, moved and been in projects. The projects are their team's, and stay. */
@Component
class OwnProjects implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "project.projects", """
                select p.title, p.answers, p.stage, p.made_by = :person as begun, p.changed_by = :person as changed, p.changed_at
                from alliance.project p
                where p.made_by = :person or p.changed_by = :person
                order by p.made_at""", "project.moves", """
                select p.title, m.from_stage, m.to_stage, m.on_day, m.evidence, m.reason
                from alliance.project_move m
                join alliance.project p on p.id = m.project
                where m.moved_by = :person
                order by m.number""", "project.roles-held", """
                select p.title, r.kind
                from alliance.project_role r
                join alliance.project p on p.id = r.project
                where r.person = :person
                order by p.title collate "fr-x-icu", r.kind""", "project.heard-of", """
                select p.title, o.of, o.told_at, o.heard_at
                from alliance.project_origin o
                join alliance.project p on p.id = o.project
                where o.told_to = :person
                order by o.told_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from alliance.project_role where person = :person",
                "update alliance.project_move set moved_by = null where moved_by = :person",
                "update alliance.project_origin set told_to = null where told_to = :person",
                "update alliance.project set made_by = null where made_by = :person",
                "update alliance.project set changed_by = null where changed_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("project.stays");
    }
}
