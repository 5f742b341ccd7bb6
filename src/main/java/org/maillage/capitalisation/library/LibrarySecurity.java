package org.maillage.capitalisation.library;

import org.maillage.web.SecurityPart;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Anybody takes published sheets along, and reads collections; it stands before what asks for a signed-in reader beneath a sheet. */
@Component
@Order(0)
class LibrarySecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(
                        HttpMethod.GET,
                        "/experience-sheets.csv",
                        "/experience-sheets.jsonld",
                        "/experience-sheets/*/sheet.pdf",
                        "/experience-sheets/*/two-pages.pdf",
                        "/experience-sheets/*/sheet.odt")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/collections/*/edit")
                .authenticated()
                .requestMatchers(HttpMethod.GET, "/collections", "/collections/*")
                .permitAll()
                .requestMatchers("/collections", "/collections/**", "/experience-sheets/inspiring")
                .authenticated());
    }
}
