package org.maillage.exchange.meeting;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Meetings are held by people who are signed in; guests answer by their links and at the table. */
@Component
class MeetingSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(
                may -> may.requestMatchers(HttpMethod.POST, "/rsvp/*", "/rsvp/*/stop", "/at-the-table/*")
                        .permitAll()
                        .requestMatchers("/meetings", "/meetings/of/**", "/meetings/*/*", "/meetings/*/*/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/meetings/**")
                        .authenticated());
    }
}
