package org.maillage.alliance.project;

import org.maillage.account.SignedIn;
import org.maillage.alliance.ProjectId;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of projects and what belongs to them: their team opens them, for all others none is there. */
@Component
record ProjectDoors(Projects projects, ProjectActors actors, ProjectResources resources, DirectoryPolicy policy)
        implements Doors {

    @Keeps
    Project kept(Keys keys, SignedIn me) {
        var id = new ProjectId(keys.id("project"));
        var it = projects.find(id)
                .filter(one -> policy.reader(me).teams().contains(one.team()))
                .orElseThrow(() -> new NotFound("project", id.value()));
        if (it.example()) {
            Here.markDemonstration();
        }
        return it;
    }

    @Keeps
    ProjectActor actor(Keys keys, SignedIn me) {
        var id = keys.id("actor");
        return actors.find(kept(keys, me).id(), id).orElseThrow(() -> new NotFound("actor", id));
    }

    @Keeps
    ProjectResource resource(Keys keys, SignedIn me) {
        var id = keys.id("resource");
        return resources.find(kept(keys, me).id(), id).orElseThrow(() -> new NotFound("resource", id));
    }
}
