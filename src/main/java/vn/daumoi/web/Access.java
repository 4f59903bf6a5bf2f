package vn.daumoi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.daumoi.Settings;

/**
 * Who may do what: anyone reads, the user of the settings writes. Nothing is kept of a visit: no
 * session, no cookie. A page of another site can read what all can read, and write nothing.
 */
@Configuration(proxyBeanMethods = false)
class Access {
  private static final String POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
          + "font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
          + "frame-ancestors 'none'";

  private static final long LARGEST_QUERY = 1 << 20;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Bean
  SecurityFilterChain chain(HttpSecurity http, Settings settings) throws Exception {
    http.csrf(csrf -> csrf.disable())
        .cors(cors -> cors.configurationSource(anyoneReads()))
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(none -> none.disable())
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .cacheControl(own -> own.disable()));
    if (settings.password().isEmpty()) {
      http.authorizeHttpRequests(requests ->
              requests.requestMatchers(Access::isWriting).denyAll().anyRequest().permitAll())
          .exceptionHandling(refusal ->
              refusal
                  .authenticationEntryPoint((request, response, why) -> nobodyWrites(response))
                  .accessDeniedHandler((request, response, why) -> nobodyWrites(response)));
    } else {
      http.authorizeHttpRequests(requests ->
              requests.requestMatchers(Access::isWriting).authenticated().anyRequest().permitAll())
          .httpBasic(Customizer.withDefaults());
    }
    return http.build();
  }

  /** Whether a request would change the store. */
  private static boolean isWriting(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean update = path.startsWith(SparqlProtocol.PATH + "/update");
    boolean graphs = path.startsWith(SparqlProtocol.PATH + "/data");
    boolean reads = READING.contains(request.getMethod());
    return (update && !request.getMethod().equals("OPTIONS")) || (graphs && !reads);
  }

  private static void nobodyWrites(HttpServletResponse response) throws IOException {
    Problems.write(
        response,
        403,
        "nobody may write to this store over HTTP",
        "the server has no password",
        "start it with --daumoi.password=… and send user and password");
  }

  @Bean
  UserDetailsService users(Settings settings) {
    if (settings.password().isEmpty()) {
      return new InMemoryUserDetailsManager();
    }
    PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    return new InMemoryUserDetailsManager(
        User.withUsername(settings.user())
            .password(encoder.encode(settings.password()))
            .roles("EDITOR")
            .build());
  }

  private static UrlBasedCorsConfigurationSource anyoneReads() {
    CorsConfiguration reading = new CorsConfiguration();
    reading.setAllowedOrigins(List.of(CorsConfiguration.ALL));
    reading.setAllowedMethods(
        List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.POST.name()));
    reading.setAllowedHeaders(List.of("Accept", "Content-Type"));
    reading.setExposedHeaders(List.of("Link", "Location", "ETag"));
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    for (String path :
        List.of("/kg", "/kg/query", "/kg/sparql", "/api/**", "/id/**", "/ontology/**")) {
      source.registerCorsConfiguration(path, reading);
    }
    return source;
  }

  /** Refuses writes that another site's page sends, and queries too long to be one. */
  @Bean
  FilterRegistrationBean<OncePerRequestFilter> ownPagesWrite() {
    FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new Guard());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  private static final class Guard extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      String site = request.getHeader("Sec-Fetch-Site");
      boolean foreign = site != null && (site.equals("cross-site") || site.equals("same-site"));
      if (foreign && isWriting(request)) {
        Problems.write(
            response,
            403,
            "another site's page asked to write",
            request.getRequestURI(),
            "write from a program or from this server's own pages");
        return;
      }
      boolean query =
          request.getRequestURI().startsWith(SparqlProtocol.PATH) && !isWriting(request);
      if (query && request.getContentLengthLong() > LARGEST_QUERY) {
        Problems.write(
            response, 413, "a query has at most 1 MB", request.getRequestURI(), "ask for less");
        return;
      }
      chain.doFilter(request, response);
    }
  }
}
