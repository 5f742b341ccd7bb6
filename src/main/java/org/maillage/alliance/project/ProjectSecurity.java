package org.maillage.alliance.project;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Projects want a signed-in reader. */
@Component
class ProjectSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(
                may -> may.requestMatchers(Project.ALL, Project.ALL + "/**").authenticated());
    }
}
