package org.maillage.directory;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** What is worked on in the directory wants a signed-in reader; which of them may do what is {@link DirectoryPolicy}'s. */
@Component
class DirectorySecurity implements SecurityPart {

    private static final String[] WORK = {
        "/directory/new",
        "/directory/*/edit",
        "/directory/*/versions",
        "/directory/*/versions/**",
        "/directory/*/areas",
        "/directory/*/contacts",
        "/directory/*/contacts/**",
        "/directory/contacts/**",
        "/directory/imports",
        "/directory/imports/**",
        "/directory/duplicates",
        "/directory/duplicates/**",
        "/directory/*/merge",
        "/directory/mine",
        "/directory/teams",
        "/directory/territories",
        "/directory/territories/**",
        "/directory/teams/**",
        "/directory/ticked/**",
        "/directory/vocabularies",
        "/directory/vocabularies/**"
    };

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(WORK)
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/directory", "/directory/**")
                .authenticated());
    }
}
