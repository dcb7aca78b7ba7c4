/** Names that the French press writes every day, spelt as it does. */
export const familiar = `
Adidas Airbnb Alibaba Alphabet Amazon Android Anthropic Apple Asics Asus Auchan Axa Bayer BeReal Binance Bitcoin BlaBlaCar Bluesky Boeing Bolloré Booking Bosch Bouygues
Brevo Burberry Canva Carrefour Cdiscount Chanel ChatGPT Cisco Citroën Claude Coca-Cola Criteo Dailymotion Danone Darty Dassault Decathlon Deezer Deliveroo Dior Discord
Disney Doctolib Dropbox eBay Ericsson Facebook Ferrari Figma Fnac Free Galeries Gemini GitHub Glovo Gmail Google GoPro Guerlain Hachette Hermès Honda Huawei Hyundai Ikea Instagram Intel iPad iPhone Kering
Lacoste Lego Leclerc Lenovo LeBonCoin LinkedIn Lidl Mastercard Mastodon McDonald’s Meta Meetic Messenger Microsoft Midjourney Mistral Monoprix Moderna Motorola Nestlé Netflix Nike
Nintendo Nissan Nokia Notion Nvidia OpenAI Orange OVHcloud Palantir Panasonic Patreon PayPal Pepsi Peugeot Pfizer Philips Photoshop Picard Pinterest PlayStation Porsche Qwant Reddit Renault Revolut Roblox Roku
Ryanair Salesforce Samsung Sanofi Shein Shopify Siemens Signal Skype Slack Snapchat Sony SoundCloud SpaceX Spotify Starbucks Steam Stellantis Stripe Substack Tesla Telegram Temu
Tencent Thales TikTok Toyota Trello Twitch Twitter Uber Ubisoft Vinted Vivendi Volkswagen Volvo Waze WeTransfer WhatsApp Wikipédia Wikimedia WordPress Xiaomi Yahoo Yandex YouTube Zalando Zara Zoom Alstom Airbus TotalEnergies Veolia Engie Criteo Believe
Mediapart Libération Figaro Monde Parisien Humanité Croix Équipe Télérama Marianne Slate Konbini Brut Loopsider Arte Radio-France Franceinfo TF1 Cnews BFM Canal+ Bloomberg Reuters Guardian
Politico Axios Semafor Vox Wired Forbes Economist Spiegel Corriere Repubblica Ouest-France StreetPress Numerama Blast Reporterre Médiacités
Broadcom ByteDance Coinbase Contentsquare Copilot DeepSeek Duolingo Exail Forvia Grok Klarna Kraken Lactalis Leboncoin Mirakl Northvolt Perplexity Pennylane Perrier Polymarket Qonto Robinhood Sezane Sorare Soitec Spendesk Starlink Strava Swile Threads Tinder Vencorex Verkor Waymo Worldline Ynsect
Intercept Bellingcat Euractiv Contexte Marsactu Mediacités Hugodécrypte Frontières Disclose Brandt Duralex Jennyfer Kiabi Pimkie Boulanger Michelin ArcelorMittal
Attal Aubry Bardella Barnier Bayrou Bellamy Bezos Biden Blinken Bompard Borne Bolsonaro Braun-Pivet Cazeneuve Chirac Ciotti Darmanin Draghi Erdogan Faure Fillon Gabbard Glucksmann Guterres Harris Hidalgo Hollande Jospin Johnson
Khamenei Kretinsky Lagarde Lavrov Lecornu Le-Pen Lula Macron Maduro Mbappé Mélenchon Meloni Merkel Merz Milei Modi Moscovici Musk Navalny Netanyahou Niel Obama Orban Panot Philippe Pinault Poutine Retailleau Rousseau
Royal Ruffin Sánchez Sarkozy Scholz Starmer Sunak Tondelier Trump Truss Tusk Vance Vallaud Villepin Wauquiez Zelensky Zemmour Zuckerberg Altman Pichai Nadella Bolloré Arnault
Allisio Amiel Autain Barrot Battistel Belloubet Bouhanni Boyard Castets Chikirou Coquerel Corbière Delogu Doucet Estrosi Ferracci Garrido Genevard Grégoire Guetté Kasbarian Knafo Larcher Lescure Maréchal Migaud Moudenc Odoul Payan Pécresse Piolle Rebsamen Riester Roussel Thevenot Valletoux Vautrin Woerth
Albanese Amodei Babis Badenoch Bessent Bondi Boric Carney Cuomo Farage Feijoo Hassabis Hegseth Imamoglu Kallas Kagame Leavitt Loukachenko Machado Magyar Mamdani Mensch Newsom Noem Pachinian Peskov Petro Pezeshkian Pistorius Poilievre Rubio Rutte Salvini Sandu Sansal Saïed Stérin Takaichi Tebboune Thiel Trudeau Weidel Witkoff Yermak Zaloujny
Audiard Barthès Béart Booba Depardieu Exarchopoulos Godrèche Hanouna Lapix Nakamura Niney Orelsan Pelicot Salamé Seydoux Stromae Triet Chalamet Zendaya Beyoncé Villeneuve Gardin Giraud Guiraud
Barcola Cherki Doué Ekitike Koundé Maignan Olise Rabiot Saliba Thuram Tchouaméni Yamal Bellingham Sabalenka Swiatek Evenepoel Ntamack Marchand Piastri Quartararo Hamilton Norris
Griezmann Giroud Dembélé Zidane Platini Benzema Deschamps Messi Ronaldo Neymar Haaland Djokovic Nadal Federer Alcaraz Sinner Pogacar Vingegaard Alaphilippe Riner Dupont Wembanyama Verstappen Leclerc
Afghanistan Afrique Algérie Allemagne Amérique Angleterre Argentine Asie Australie Autriche Belgique Brésil Bulgarie Cameroun Canada Chine Chypre Colombie Corée Croatie Danemark Écosse
Égypte Espagne Estonie Éthiopie Europe Finlande France Géorgie Grèce Hongrie Inde Indonésie Irak Iran Irlande Islande Israël Italie Japon Jordanie Kosovo Lettonie Liban
Libye Lituanie Luxembourg Madagascar Mali Malte Maroc Mexique Moldavie Niger Nigeria Norvège Pakistan Palestine Pologne Portugal Québec Roumanie Royaume-Uni Russie Sénégal Serbie
Slovaquie Slovénie Soudan Suède Suisse Syrie Taïwan Tchad Thaïlande Tunisie Turquie Ukraine Venezuela Vietnam Yémen Amsterdam Athènes Barcelone Berlin Bordeaux Bruxelles
Budapest Dublin Genève Istanbul Jérusalem Kiev Lille Lisbonne Londres Lyon Madrid Marseille Milan Montpellier Moscou Nantes Naples Paris Pékin Prague Rennes Rome Rouen
Alep Anvers Bakou Bakhmout Bamako Belgrade Beyrouth Bogota Bucarest Copenhague Damas Donbass Crimée Darfour Gaza Goma Groenland Helsinki Kaboul Kharkiv Khartoum Kherson Le-Caire Lviv Manille Marioupol Mayotte Mexico Munich Nanterre Niamey Nouméa Odessa Oslo Pokrovsk Queretaro Rafah Riyad Sofia Stockholm Taipei Taiwan Tbilissi Tombouctou Zaporijia
Angers Annecy Avignon Belfort Besançon Béziers Bobigny Bourges Brest Calais Clermont-Ferrand Colmar Créteil Dijon Grenoble Guingamp Limoges Lorient Metz Mulhouse Nancy Nîmes Orléans Perpignan Poitiers Quimper Reims Rodez Tours Troyes Valence Vannes Bétharram Crépol Villepinte
Sanchez Descamps Nigéria Sinn-Fein Accor Action Atos Casino Eiffage Safran Shell Suez Total Vinci
Strasbourg Téhéran Tokyo Toulouse Varsovie Venise Vienne Washington Zurich
`;
