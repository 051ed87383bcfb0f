"""Given names that news meets most: what tells a person from a firm or a country where no title does."""

from __future__ import annotations

GIVEN_NAMES = frozenset("""
Aaron Abdul Abdullah Abraham Adam Ahmed Alan Albert Alberto Alejandro Alex Alexander Alexandra Alexei Alfred Ali Alice Alison Amanda Amir Amy Ana Anatoly
Anders Andre Andrea Andreas Andrei Andrew Andy Angela Angelo Anita Ann Anna Anne Anthony Antonio Anwar Arthur Asil Barbara Barry Ben Benjamin Bernard Bernie
Beth Betty Bill Billy Bob Bobby Boris Brad Brandon Brenda Brian Bruce Bryan Carl Carla Carlos Carmen Carol Caroline Catherine Cathy Charles Charlie Charlotte
Cheryl Chris Christian Christina Christine Christopher Claire Clara Claude Claudia Colin Craig Cynthia Dale Dan Daniel Darren Dave David Dean Deborah Debra
Denis Dennis Derek Diana Diane Dick Diego Dmitri Dmitry Don Donald Donna Dorothy Doug Douglas Duncan Earl Ed Eddie Edgar Eduardo Edward Edwin Eileen Elena
Elizabeth Ellen Emily Emma Eric Erik Ernest Eugene Eva Evan Evelyn Fernando Fidel Florence Frances Francis Francisco Frank Fred Frederick Gabriel Gary Gavin
Gene Geoffrey George Georges Gerald Gerard Gerhard Gilbert Giovanni Glenn Gloria Gordon Grace Graham Greg Gregory Guillermo Gustavo Guy Hannah Hans Harold
Harry Hassan Heather Heinrich Helen Helmut Henri Henry Herbert Hillary Howard Hugh Hugo Hussein Ian Ibrahim Igor Irene Isaac Ivan Jack Jacob Jacques James
Jamie Jan Jane Janet Janice Jason Javier Jay Jean Jeff Jeffrey Jennifer Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Joan Joe Joel Johan Johannes
John Jon Jonathan Jorge Jose Joseph Joshua Joyce Juan Judith Judy Julia Julian Julie Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Keith Kelly Ken
Kenneth Kevin Kim Klaus Kofi Kurt Kyle Lance Larry Laura Lauren Lawrence Lee Leo Leon Leonard Leonid Leslie Lewis Linda Lisa Lloyd Lorenzo Louis Louise Lucy
Luis Luke Lynn Madeleine Manuel Marc Marcel Marco Marcus Margaret Maria Marian Marie Mario Marion Mark Martha Martin Marvin Mary Matt Matthew Maureen Maurice
Max Megan Melissa Michael Michel Michelle Miguel Mikhail Mike Mohamed Mohammad Mohammed Monica Muhammad Nancy Natalie Nathan Neal Neil Nelson Nicholas Nick
Nicolas Nicole Nigel Nikita Nikolai Nina Norma Norman Olga Oliver Omar Oscar Osama Otto Pablo Pamela Pat Patricia Patrick Paul Paula Pavel Pedro Peggy Pervez
Peter Phil Philip Phillip Pierre Rachel Rafael Rahul Ralph Ramon Ray Raymond Rebecca Ricardo Richard Rick Rita Robert Roberto Robin Rod Rodney Roger Roland
Roman Ron Ronald Rosa Rose Ross Roy Rudolf Russell Ruth Ryan Sally Salvador Sam Samuel Sandra Sara Sarah Saddam Scott Sean Sebastian Sergei Sergio Shane
Sharon Sheila Shirley Sidney Silvio Simon Sophie Stan Stanley Stefan Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Tariq Ted Teresa Terry
Theodore Theresa Thomas Tim Timothy Tina Todd Tom Tommy Tony Tracy Vaclav Valerie Vanessa Vernon Veronica Victor Victoria Vincent Virginia Vladimir Walter
Warren Wayne Wendy Werner Wilhelm William Willie Winston Wolfgang Yasser Yitzhak Yuri Yves
Adrian Agnes Aisha Aleksandr Alessandro Alexandre Alina Alvaro Andres Andrzej Annika Antoine Anton Antonia Arturo Astrid Axel Beatrice Benedict Birgit Bjorn
Bruno Camila Carolina Cecilia Cesar Chiara Christoph Clare Cristian Cyril Damian Daniela Danilo Dominic Dominik Dora Elisa Elsa Emil Emilio Emmanuel Enrique
Erich Erika Ernesto Esteban Esther Etienne Fabian Fatima Federico Felipe Felix Filip Francesca Francesco Franz Fritz Gabriela Goran Greta Gustav Hamid Harald
Helena Henrik Hilda Ignacio Ines Ingrid Irina Isabel Isabella Ivana Jakob Jana Jaroslav Jens Johann Johanna Jonas Josef Josefina Julio Karim Katarina Khaled
Klara Lars Laszlo Lech Lena Leonardo Lucia Lukas Magdalena Magnus Maksim Malcolm Marek Margarita Marta Mateo Matteo Matthias Mehmet Mikael Milos
Miriam Mustafa Nadia Natalia Natasha Niels Noor Oleg Olivia Olivier Paola Paolo Pascal Petr Petra Piotr Ramzi Raul Renata Reza Rolf Ruben Sabine Samir Santiago
Silvia Simone Sofia Stefano Sven Svetlana Tadeusz Tanya Tatiana Thierry Tomas Tomasz Ulrich Ursula Vasily Vera Veronika Viktor Vincenzo Xavier Yasmin Yusuf
Zainab Zoran
Agnieszka Aidan Alasdair Alastair Aled Alistair Amelia Amos Ananya Angus Aoife Archibald Arjun Arne Arnold Ashok Audrey Barnaby Basil Bernadette
Bertrand Bess Brendan Bridget Brigitte Bronwyn Callum Calvin Cameron Camille Carys Cedric Charlene Chinedu Chloe Ciaran Clarence Clement Clifford Clive
Colette Conor Constance Consuelo Cormac Curtis Cyrus Dafydd Darlene Declan Deirdre Denise Desmond Dieter Dimitri Dmytro Dolores Dylan Edith Edmund Einar
Elaine Eleanor Eli Elias Elijah Elin Elliott Eloise Emeka Emrys Enzo Erin Erling Estelle Ethan Eunice Ewa Ewan Ezra Felicity Fergus Finlay Fiona Fraser
Freya Gareth Gemma Geraldine Gerry Gertrude Gillian Gina Giorgio Gisela Giulia Giuseppe Glyn Grzegorz Gunnar Gwen Gwyn Gwyneth Halina Hamish Harvey
Hazel Hector Heike Henryk Hilary Hiroshi Horace Humphrey Idris Ilya Imogen Imran Inge Isaiah Ismail Jacqueline Jeanette Jenna Jenny Jeremiah Jerzy Jiri
Joanna Joanne Jorn Josephine Josiah Jurgen Katarzyna Kazimierz Keiko Kenji Kiran Kirsten Kirsty Kristin Kristina Krzysztof Lachlan Leah Leif Leila
Leopold Liam Lillian Lily Lionel Lorna Lorraine Ludwig Luiz Lydia Mabel Maciej Maeve Maja Malala Malik Margot Marianne Marjorie Mateusz Matilda Maud
Maximilian Maya Meera Merlin Mervyn Mihail Mildred Miranda Miroslav Mohan Moira Molly Monika Morag Mordecai Morris Muriel Murray Myra Nadine Naomi
Nathaniel Ned Niall Niamh Noah Nora Norbert Noreen Odette Olaf Omari Oskar Osvaldo Owen Padraig Paulina Pauline Penelope Percy Philippa Phoebe Phyllis
Piers Pilar Priya Quentin Rajesh Rasmus Reginald Reinhard Renate Reuben Rhiannon Rhys Roberta Roderick Rory Rosalind Rosemary Roxana Ruby Rupert Sadie
Samantha Sanjay Saoirse Seamus Sebastien Seth Shannon Sigrid Sigurd Silas Siobhan Solomon Solveig Sonja Spencer Stella Stewart Sunil Takeshi Tamara
Terence Tess Thelma Timur Tobias Torben Trevor Tricia Tristan Trudy Umberto Una Vijay Vikram Vivian Wanda Wilfred Wim Winifred Wojciech Yannick Yevgeny
Yolanda Yuki Yvonne Zbigniew Zoe Zofia
Abel Abigail Abiodun Adebayo Adel Adele Aditi Aditya Adriana Ainhoa Aino Ajay Akira Alain Aleksander Aleksandra Alessandra Alexa Alexis Alfie Alfonso Alfredo
Alicia Alok Althea Alyssa Amadou Amara Amelie Amina Aminata Amit Amrita Anastasia Anatole Angelica Angelina Anil Anjali Anneke Annette Annie Anselm Arabella
Archie Armando Arnaud Artem Arvind Augustin Ayesha Azadeh Babatunde Baptiste Bartosz Bashir Bella Benoit Bianca Bilal Blanca Bogdan Bohdan Boubacar Braden
Bram Brittany Caitlin Camilla Candice Carina Carlo Carly Cassandra Catriona Celeste Celine Chantal Charmaine Chiamaka Chidi Chinua Chioma Cindy
Clarissa Claudette Claudio Clint Cody Connor Cora Corinne Cornelius Cuthbert Dagmar Danielle Daphne Dariusz Darnell Deepa Deepak Delia Delphine Denys Dhruv
Didier Dinesh Dirk Divya Domingo Dominika Dominique Donovan Dorothea Dustin Eamon Eamonn Ebba Edouard Efrain Ehud Eino Ekaterina Eleni Eleonora Elif Elina
Elise Elke Ella Elliot Elodie Elspeth Emilia Emine Emre Eoin Ercan Esme Esperanza Eugenia Evander Evangelina Everton Faisal Farah Farid Faye Felicien Femke
Fernanda Fionnuala Florian Francine Francois Frantisek Frederica Frida Funmilayo Gaston Gavriel Genevieve Georg Georgi Georgina Gerardo Gerd Gert Gesine
Giacomo Giorgos Giovanna Giovanny Gisele Gopal Graciela Greer Grethe Gudrun Guido Gurpreet Gustave Gwendolyn Haakon Habib Hailey Haji Hakan Hana Hanna
Hannelore Harriet Haruto Hatice Hendrik Henrietta Herman Hermione Hideki Hisham Holly Horacio Ibrahima Igwe Ilona Ilse Ingeborg Iona Ishaan Iskander Isla Ivo
Ivy Izabela Jabari Jacinta Jaime Jamal Janelle Janine Janos Jared Jarek Jasmine Javed Jeanne Jemima Jesper Joao Jochen Jodie Jolanta Joost Jorgen Josep Josie
Jutta Kaitlyn Kaito Kamal Karel Karin Karina Karolina Kasia Kasper Kateryna Katja Katrin Katrina Katsuo Kavita Kayleigh Kazuo Keira Kelvin Kemal Kenta Kerem
Kerstin Keshav Khadija Khalid Kieran Kimberley Kimberly Koji Konrad Kostas Kwabena Kwame Kwesi Lara Larisa Latoya Laurent Lauretta Lavinia Leandro Leanne
Leticia Levi Lidia Lieke Lindiwe Liv Livia Lotte Louisa Luc Luca Luciano Luigi Luisa Luka Maarten Maddie Mahmoud Mairead Makena Mamadou Manoj Marcela Marcelo
Marcin Margrethe Mariam Mariana Mariano Marija Marisa Marius Marko Maryam Massimo Mathilde Mauricio Maxime Maxine Mehdi Melanie Meryem Mette Michaela
Mick Micky Mieke Mihai Milena Miles Millicent Minna Mohit Moses Moshe Moussa Murat Nabil Nadezhda Nanette Nasreen Natalya Naveen Neha Nellie Nelu Ngozi Nicola
Nikhil Nikki Nikolaos Nikos Nkechi Noelle Nomvula Nuno Oksana Olena Ollie Orhan Ottilie Ousmane Oyvind Pankaj Parveen Pascual Patricio Pawel Pieter Polly
Pooja Prakash Preeti Radek Radhika Radu Rainer Rakesh Ramesh Ramona Rania Raquel Rashid Ravi Remi Renaud Riccardo Rodrigo Rogelio Roisin Romain Ronan Rosalie
Rosalyn Rosamund Rui Rukhsana Saira Sakura Salim Salma Salvatore Samuli Sandor Sanne Santosh Saskia Sebastiano Serena Serge Serhiy Shabana Shanice Shaun
Sheena Shreya Siddharth Sienna Signe Simona Sinead Sipho Siri Sneha Sonia Soraya Stanislav Sunita Suresh Susanna Susanne Taavi Tabitha Tamsin Tanja Tara Tarek
Tariku Tatjana Tero Thabo Thandiwe Theodora Therese Thiago Tibor Tiffany Tilda Timo Tomislav Toshio Tove Tunde Tuula Tyrone Ulf Ulrike Uma Uwe Vadim Valentin
Valentina Valeria Vasyl Verena Vesna Vidar Vinay Vincente Vinod Violeta Vitaly Vivienne Volodymyr Walid Wayan Yann Yasmine Yaw Yetunde Ylva Yoshiro Youssef
Yuliya Yuto Zachary Zahra Zanele Zara Zeynep Zodwa Zoltan Zsolt Zubair Zuzana
Agatha Agneta Ailsa Aldo Alec Algernon Alvin Ambrose Annabel Anneliese Arlene Bartholomew Beata Becky Belinda Bernhard Bernice Bert Bertram Beryl Bessie
Bethany Betsy Beverley Beverly Bonnie Bozena Bradley Branko Brett Brigid Bronwen Bryn Carole Carolyn Celia Christa Ciara Clayton Clyde Colleen Connie Conrad
Crispin Damien Danuta Darrell Darryl Debbie Dimitris Dinah Dominick Doreen Doris Dorota Dougal Dragan Duane Dusan Dwight Edna Edwina Elisabeth Eliza Ellie
Elmer Elsie Emlyn Emmett Enid Erica Ernst Errol Eszter Ethel Euan Eugenio Ewen Farouk Felicia Freda Frederic Frieda Garry Geraint Gheorghe Giles Gilles
Ginevra Glenda Glenys Gordana Grainne Gretchen Grigory Guillaume Gunther Gwilym Hank Heidi Heinz Helga Hermann Hester Hubert Huw Iain Ieuan Imelda Inês Ioana
Ioannis Irena Irma Isabelle Isobel Ivanka Ivor Jackie Jacqui Jadwiga Jarmila Jasper Jeannie Jennie Joachim Judi Juergen Juliette Justin Justine Katalin
Katharine Katy Keir Kieron Kiril Kitty Kristen Laurence Leland Leona Leroy Lester Libby Liesbeth Lilian Lisbeth Liz Lois Lola Loretta Lottie Lubomir Lucille
Lucinda Ludmila Lyle Lyndon Lyudmila Madeline Maggie Malgorzata Mandy Marcia Margery Margit Marguerite Marijke Marilyn Marlene Martina Maude Maurizio Mavis
Melinda Melvin Meryl Minnie Mirjana Mollie Mona Mortimer Myron Neville Nikola Nils Norah Orville Ottoline Paige Pam Panos Patsy Priscilla Rachael Radovan
Ragnhild Ralf Randall Randolph Randy Raoul Reggie Rene Reto Rhoda Rhona Rhonda Roseanne Rosie Rowena Roxanne Rudolph Rufus Ruud Sabrina Saul Selina Selma
Shauna Shelley Sian Sigmund Silvester Slobodan Sonya Sophia Spiros Stacey Stavros Sybil Sylvester Tammy Tereza Terrance Terrence Tessa Thaddeus Theo Toby
Tracey Travis Trish Trisha Vaughan Vince Vlad Wendell Wilbur Wilfrid Wilhelmina Willa Wilma Winfried Yannis Yegor Yelena Yvette Zdenek
Aapo Aase Abdelkader Abdirahman Abdou Abebech Abelardo Adalbert Adama Adela Adelheid Adelina Adem Adolfo Adrien Agata Agnese Agostina Agostino Agustin Ahmad
Ahmet Aidar Aileen Aisling Akbar Akiko Akio Albertine Albrecht Aleida Aleksandrina Alem Alenka Alessio Alexia Aliki Alim Aline Alioune Alisha Aliya Allan
Almudena Alois Aloysius Alphonse Alun Alzbeta Amaia Amalia Amar Ambra Amparo Anabel Anahit Anais Anand Anastasiya Andreia Andrej Andrijana Andris Aneta
Aneurin Angeliki Angharad Anika Anja Anke Ann-Marie Anne-Marie Anneli Annelies Annelise Annemarie Anouk Ansgar Antje Antonella Antoni Antonin Antonina Antti
Apolonia Araceli Arash Arben Ariadna Arina Aristide Arja Arkady Arman Armand Armelle Arnaldo Arnav Arpad Arslan Arthit Artur Arvid Asger Ashraf Asif Aslan
Asta Asunta Atanas Atif Atilla Attila Augusto Aurelia Aurelie Aurelien Aurelio Avraham Aylin Ayman Ayse Aysel Ayumi Azucena Babak Balazs Barbora Basma Bastian
Batya Bea Begona Benedetta Benedicta Beniamino Benita Benito Berit Berk Bernardo Berthe Bertil Bettina Betul Biljan Biljana Birgitta Birgitte Blaise Blandine
Blaz Blazena Bodil Boglarka Boleslaw Borja Boryana Botond Brangwen Branka Brecht Brigita Brita Britt Britta Bruna Bruria Burak Burcu Burkhard Caetano Cagla
Caleb Camillo Carlota Carme Carmela Carsten Casper Catalin Catarina Caterina Catharina Cathrine Cecile Cecilie Cesare Chaim Chantelle Charanjit Charlotta
Chaya Cheng Chiyo Chrissie Christel Christiane Cinzia Cipriano Ciro Clarice Claus Clemence Clemens Clementine Clotilde Concetta Constantin Constanza Corentin
Cornelia Cosima Cosimo Costanza Cristiana Cristina Cristobal Csaba Czeslaw Dafne Daisuke Damaris Damir Dana Danica Danijela Dario Dariya Darya Davina Dawid
Debora Dejan Delfina Delyth Demet Demetrio Demetrios Despina Devika Dijana Dilek Dimitar Dina Diogo Dobrila Domenica Domenico Donal Donatella Donncha Dorit
Dorte Dorthe Dov Dragana Drago Duarte Dubravka Dunja Dympna Eberhard Edda Edgardo Edin Edoardo Edvard Efren Efua Eglantine Egle Egon Eilidh Einat Eirini
Eirwen Ekrem Eleftheria Elfriede Eliane Elisabet Elisabeta Elisabetta Eliseo Eliud Ellinor Elmira Eloisa Eloy Elvira Emanuel Emanuela Emiliano Emilie
Emmanuelle Emmeline Erdem Erhan Erkki Erna Ernestine Ervin Erwin Erzsebet Esa Eskil Espen Esra Etelka Eteri Ettore Eudora Eufemia Eulalia Eusebio Eva-Maria
Evangelia Evaristo Eveline Evgenia Evgeny Ezequiel Fabien Fabienne Fabio Fabiola Fabrice Fabrizio Fadila Farida Faruk Farzana Fatemeh Fatiha Fatma Fatou
Fatoumata Faustina Fausto Federica Feliks Ferdinand Ferenc Feride Fermin Ffion Fiammetta Fikret Filippa Filippo Filiz Fiorella Flavia Flavio Florent Florentin
Florentina Floriana Florin Fotini Franca Francisca Franciska Franziska Frederike Frederikke Fredrik Fridolin Friederike Friedrich Frode Fumiko Fumio Gabriella
Gabrielle Gael Gaetano Galina Gaspar Gaspard Gavril Geir Genaro Gennady Gennaro Georgios Gerda Gerlinde Germaine Gerrit Gerta Ghislaine Gianluca Gideon
Gilberto Gino Giorgia Giuliana Giulietta Giuseppina Gladys Glynis Godfrey Golda Gonzalo Goretti Gottfried Grazia Graziella Grigor Guilherme Gulnara Gunilla
Gunvor Gustaf Gwenllian Gwladys Gyongyi Gyorgy Habiba Hadija Hadiza Hafsa Hajra Hakim Halima Halvard Halyna Hamida Hamza Hanako Hanan Hanne Hannes Hannu
Hans-Peter Hansine Harish Haroun Haruko Hasan Hasna Hava Hedda Heidrun Heikki Helene Helge Helle Helmi Henny Heriberto Hermine Hernan Herta Hideo Hilario
Hilde Hildegard Hilke Hillevi Hiroko Hjalmar Hjordis Holger Horatiu Hossein Hristo Huda Huseyin Iago Iciar Idit Ieva Ignacia Ihor Ilaria Ilias Ilinca Ilker
Ilze Imke Immaculata Imre Inaki Inci Inga Ingmar Ingo Ingunn Inna Ioan Iolanda Iolanthe Ipek Iqbal Iren Irit Irmgard Isaias Isaura Iseult Isidore Isidro
Ismael Isolde Istvan Itziar Iulia Iulian Iva Ivar Iveta Ivica Ivona Iwona Iyad Izabella Jaakko Jaana Jacek Jacintha Jacoba Jadranka Jael Jalal Jamila Jan-Erik
Janez Janina Janna Janne Janusz Jaromir Jaroslaw Jasna Javad Jean-Claude Jean-Luc Jean-Marc Jean-Paul Jean-Pierre Jelena Jelica Jeroen Jessamine Jette Jindra
Jitka Joana Joaquim Joaquin Joelle Joerg Johanne Jolana Joris Jorunn Jovan Jovana Jozef Juana Judita Judyta Juha Juhani Juhi Jukka Jules Julianna Julien
Julieta Jurg Justina Justyna Jyoti Kaarina Kadri Kalevi Kalina Kalle Kalpana Kamala Kamil Kamila Kanako Karl-Heinz Karla Karolin Karoline Karsten Kaspar
Katell Katerina Kathrine Katinka Katri Kazuko Keiji Keld Keren Keti Kirill Kirsi Kirstin Kitka Kiyoshi Kjell Klaudia Klementyna Knut Kornelia Kristian
Kristiina Kristine Kristof Krisztina Krystyna Kumiko Kunal Kunti Kwadwo Ladislav Laia Laila Laleh Lamine Larbi Lasse Lauri Lenka Leonie Leonor Leonora
Leopoldo Leszek Letizia Liana Liesel Liina Lilia Liliana Lilja Lina Linnea Liora Lisbet Lise Liselotte Ljiljana Ljubica Lorand Loredana Lorena Lorenza Lothar
Lotta Lubna Lubos Luciana Lucie Lucile Lucinde Lucrezia Ludivine Ludovic Ludovica Lukasz Lyubov Madalena Maddalena Madhuri Madina Mads Mafalda Magali Magda
Mahmood Maia Maike Mairi Maite Maksym Malin Malwina Mamoru Manfred Mansour Manuela Marceau Marcelina Marceline Marcelino Marcella Marcello Maren Maret
Margareta Margaretha Margarethe Margaux Margherita Marianna Maribel Marica Marietta Marijan Marijana Marika Mariko Marilena Marina Marinela Mariola Mariska
Marisol Marita Mariya Marja Marjatta Marketa Marlies Marloes Martine Martti Marusya Marya Maryla Maryse Masako Masaru Masoud Mathias Mathieu Mathilda Matti
Mattias Mauro Mavra Mayumi Mechthild Meenakshi Mehreen Mehwish Meike Melek Meltem Merete Merja Merve Mesut Michaele Michiko Mihaela Mihaly Mikko Mikolaj
Milada Milica Milka Milorad Milovan Minako Mireia Mireille Mirek Mirela Mirjam Mirko Mirna Miro Miroslava Miroslaw Mitko Mladen Modibo Mojca Monique
Montserrat Moritz Morten Mounira Mukhtar Mukta Muna Munir Munira Nadeem Nadira Nadja Naim Naima Najib Najwa Nalini Nanna Naoki Naoko Narendra Narges Nasir
Nasrin Nasser Nataliya Natasa Nathalie Nazanin Nebojsa Nela Nenad Nerea Nerys Nestor Nevena Nicanor Niccolo Nico Nicolae Nicoletta Niina Niklas Niko Nilgun
Nilufar Nimmi Nirmala Nizar Norberto Noriko Nouri Nuala Nuria Nurit Nursultan Obinna Octavio Oddvar Odile Ofelia Okan Olav Ole Oleh Olha Oluwaseun Omer Onur
Orazio Orestes Orit Orna Orsola Osman Oswald Ottavia Ottmar Outi Ovidiu Oxana Ozan Paavo Palmira Paloma Pamina Panagiota Parvati Pascale Paschal Patrice
Patrik Patrizia Paulo Pavla Pekka Pelagia Pello Pernille Perpetua Perttu Petar Peteris Petronella Petros Petru Petter Petya Philippe Philomena Pietro Pirjo
Pirkko Piroska Pius Plamen Polina Porfirio Pradeep Pranav Predrag Primoz Prisca Przemyslaw Purificacion Qasim Radmila Rafaela Raffaele Raffaella Rahel Rahim
Raimonda Raimund Raisa Raivo Rajiv Rajni Ramin Ramiro Ramzan Ranka Rauf Raymundo Rebeka Refik Reiko Reinhold Rekha Remy Renato Renee Renzo Rhian Ricarda Rifat
Riikka Rinaldo Ritva Robrecht Rocio Rogerio Rohan Rohit Rolando Romina Romulo Ronel Roque Rosa-Maria Rosalia Rosanna Rosanne Rosaria Roser Rosetta Roshan
Rosina Roswitha Roza Rozalia Rubens Rudiger Rumiana Ruslan Rustam Ruzica Ryszard Saadia Sabiha Sabina Sachiko Sadia Sadiq Safiya Sahar Sakari Sakina Salah
Saleh Salman Sameer Samia Samira Sander Sandrine Sandro Sanja Sanjeev Sanna Santina Sarita Sasa Satu Sauli Savvas Sayaka Seija Seiji Selim Selin Semra Senka
Seppo Serafin Serdar Serkan Setsuko Severine Severino Sevgi Shahid Shahnaz Shaista Shakuntala Shankar Shanti Sheetal Shinji Shirin Shiro Shoshana Sibel
Sidonie Sidsel Siegfried Sigal Signy Silja Silje Silke Silvana Silvano Silvestre Simeon Sini Sirkka Sissel Slavica Slavka Slawomir Smita Snezhana Snorri
Sophie-Anne Sorcha Soren Spyros Staffan Stanimir Stanislava Stanka Stefania Stefanie Stefanos Steffi Steinar Stig Stina Sture Subramaniam Sudha Sujata
Suleiman Sumaya Sunniva Susana Susann Sushma Suzana Suzette Svein Sverre Swati Sylvain Sylvie Szilvia Szymon Tadej Tadeo Taha Taher Taina Takako Takashi Talal
Tamas Tapio Taras Tarja Tarmo Tatsuya Tatyana Teemu Tekla Teodor Teodora Teodozja Teofilo Tereasa Terezinha Terhi Thea Theodoros Theophile Thibault Thorsten
Tiago Tihomir Tiina Timea Tiziana Toivo Tollak Tomaz Tomoaki Tomoko Torill Torsten Toshiro Traian Trijntje Trine Trond Trygve Tsvetana Tuija Tuomas Turgut
Turid Ugo Ulisses Ulla Ulrica Unni Urho Ursin Urszula Usha Usman Uta Ute Utku Uxue Vahid Valborg Valdemar Valdis Valentyna Valerio Valery Valeska Vanda
Vangelis Vasil Vasile Vasiliki Vasilis Vasilisa Veikko Velimir Venancio Vendela Verica Vicente Viggo Viktoria Viktoriya Vilma Vincas Vinicius Violetta
Virgilio Virginie Virpi Visvaldis Vito Vittorio Vivek Viviana Vladislav Vlado Vlasta Vojtech Vuk Vyacheslav Wahid Waldemar Waqar Wasim Wataru Wenche Wendela
Wenzel Wiktor Wilhelmine Willem Wioletta Witold Wladyslaw Wlodzimierz Xabier Xiomara Yael Yakov Yakubu Yamina Yana Yasemin Yasin Yasuo Yehuda Yekaterina
Yelizaveta Yevgenia Yiannis Yohannes Yoko Yolande Yonas Yosef Younes Yukio Yumi Yuriko Yuriy Yvonna Zacarias Zafar Zahide Zaid Zaira Zaki Zarina Zdenka
Zdravko Zeev Zehra Zelia Zeljko Zenaida Zenon Zeynab Zhanna Zhivko Zinedine Ziya Zlata Zlatan Zorica Zsofia Zsuzsanna Zuleikha Zulema Zvonimir Zygmunt
Bud Buddy Chuck Gus Walt Mitch Butch Sonny Alf Reg Sid Vern Lou Hal Clem Ernie Gordy Herb Irv Jed Jeb Kip Lenny Manny Marv Merv Nat Ozzie Russ Trev Vic Wes Woody Zack Zeke
Peg Dottie Winnie Millie Trixie Gertie Flo Flossie Hattie Hettie Letty Maisie Mamie Marge Margie Mimi Nell Tilly Tillie Babs Cissy Effie Ettie Ginny Nan Viv Madge
Danny Johnny Freddie Jake Aiden Tyler Lesley Ava Mia Evie Noam Tamar Dilys Costas Minh Linh Lucas Floyd Cecil Otis Abner Wilf Murdo Gethin Griff Cathal Fintan
Oisin Dermot Lorcan Malachy Kojo Segun Femi Jabu Themba Bongani Mandla Mustapha Ziad Arif Naveed Kamran Rizwan Mahesh Ganesh Satoshi Taro Ichiro Somchai Huy Tuan Agus
Budi Joko Rizal Caio Vitor Davi Otavio Gianni Detlef Ewald Horst Jorg Jarl Aleksi Ondrej Lajos Gabor Stoyan Nikolay Anatoli Mykola Oleksandr Andriy Giorgi Levan Zurab
Armen Aram Tigran Hovhannes Vassilis Avi Eitan Uri Shimon
""".split())

# Of these, those of women.
WOMEN = frozenset("""
Alexandra Alice Alison Amanda Amy Ana Andrea Angela Anita Ann Anna Anne Barbara Beth Betty Brenda Carla Carmen Carol Caroline Catherine Cathy Charlotte
Cheryl Christina Christine Claire Clara Claudia Cynthia Deborah Debra Diana Diane Donna Dorothy Eileen Elena Elizabeth Ellen Emily Emma Eva Evelyn Florence
Frances Gloria Grace Hannah Heather Helen Hillary Irene Jane Janet Janice Jennifer Jessica Jill Joan Joyce Judith Judy Julia Julie Karen Kate Katherine
Kathleen Kathryn Kathy Katie Laura Lauren Linda Lisa Louise Lucy Lynn Madeleine Margaret Maria Marie Marion Martha Mary Maureen Megan Melissa Michelle
Monica Nancy Natalie Nicole Nina Norma Olga Pamela Patricia Paula Peggy Rachel Rebecca Rita Rosa Rose Ruth Sally Sandra Sara Sarah Sharon Sheila Shirley
Sophie Stephanie Sue Susan Suzanne Sylvia Teresa Theresa Tina Valerie Vanessa Veronica Victoria Virginia Wendy
Agnes Aisha Alina Annika Antonia Astrid Beatrice Birgit Camila Carolina Cecilia Chiara Clare Daniela Dora Elisa Elsa Erika Esther Fatima Francesca Gabriela
Greta Helena Hilda Ines Ingrid Irina Isabel Isabella Ivana Jana Johanna Josefina Katarina Klara Lena Lucia Magdalena Margarita Marta Miriam Nadia Natalia
Natasha Noor Olivia Paola Petra Renata Sabine Silvia Simone Sofia Svetlana Tanya Tatiana Ursula Vera Veronika Yasmin Zainab
Agnieszka Amelia Ananya Aoife Audrey Bernadette Bess Bridget Brigitte Bronwyn Camille Carys Charlene Chloe Colette Constance Consuelo Darlene Deirdre
Denise Dolores Edith Elaine Eleanor Elin Eloise Erin Estelle Eunice Ewa Felicity Fiona Freya Gemma Geraldine Gertrude Gillian Gina Gisela Giulia Gwen
Gwyneth Halina Hazel Heike Hilary Imogen Inge Jacqueline Jeanette Jenna Jenny Joanna Joanne Josephine Katarzyna Keiko Kirsten Kirsty Kristin Kristina
Leah Leila Lillian Lily Lorna Lorraine Lydia Mabel Maeve Maja Malala Margot Marianne Marjorie Matilda Maud Maya Meera Mildred Miranda Moira Molly Monika
Morag Muriel Myra Nadine Naomi Niamh Nora Noreen Odette Paulina Pauline Penelope Philippa Phoebe Phyllis Pilar Priya Renate Rhiannon Roberta Rosalind
Rosemary Roxana Ruby Sadie Samantha Saoirse Shannon Sigrid Siobhan Solveig Sonja Stella Tamara Tess Thelma Tricia Trudy Una Vivian Wanda Winifred
Yolanda Yuki Yvonne Zoe Zofia
Abigail Adele Aditi Adriana Ainhoa Aino Aleksandra Alessandra Alexa Alicia Althea Alyssa Amara Amelie Amina Aminata Amrita Anastasia Angelica Angelina Anjali
Anneke Annette Annie Arabella Ayesha Azadeh Bella Bianca Blanca Brittany Caitlin Camilla Candice Carina Carly Cassandra Catriona Celeste Celine
Chantal Charmaine Chiamaka Chioma Cindy Clarissa Claudette Cora Corinne Dagmar Danielle Daphne Deepa Delia Delphine Divya Dominika Dorothea Ebba Ekaterina
Eleni Eleonora Elif Elina Elise Elke Ella Elodie Elspeth Emilia Emine Esme Esperanza Eugenia Evangelina Farah Faye Femke Fernanda Fionnuala Francine Frederica
Frida Funmilayo Genevieve Georgina Gesine Giovanna Gisele Graciela Greer Grethe Gudrun Gwendolyn Hailey Hana Hanna Hannelore Harriet Hatice Henrietta Hermione
Holly Ilona Ilse Ingeborg Iona Isla Ivy Izabela Jacinta Janelle Janine Jasmine Jeanne Jemima Jodie Jolanta Josie Jutta Kaitlyn Karin Karina Karolina Kasia
Kateryna Katja Katrin Katrina Kavita Kayleigh Keira Kerstin Khadija Kimberley Kimberly Lara Larisa Latoya Lauretta Lavinia Leanne Leticia Lidia Lieke Lindiwe
Liv Livia Lotte Louisa Luisa Maddie Mairead Makena Marcela Margrethe Mariam Mariana Marija Marisa Maryam Mathilde Maxine Melanie Meryem Mette Michaela
Mieke Milena Millicent Minna Nadezhda Nanette Nasreen Natalya Neha Nellie Ngozi Nicola Nikki Nkechi Noelle Nomvula Oksana Olena Ottilie Parveen Pooja
Preeti Radhika Ramona Rania Raquel Roisin Rosalie Rosalyn Rosamund Rukhsana Saira Sakura Salma Sanne Saskia Serena Shabana Shanice Sheena Shreya Sienna Signe
Simona Sinead Siri Sneha Sonia Soraya Sunita Susanna Susanne Tabitha Tamsin Tanja Tara Tatjana Thandiwe Theodora Therese Tiffany Tilda Tove Tuula Ulrike Uma
Valentina Valeria Verena Vesna Violeta Vivienne Yasmine Yetunde Ylva Yuliya Zahra Zanele Zara Zeynep Zodwa Zuzana
Agatha Agneta Ailsa Annabel Anneliese Arlene Beata Becky Belinda Bernice Beryl Bessie Bethany Betsy Beverley Beverly Bonnie Bozena Brigid Bronwen Carole
Carolyn Celia Christa Ciara Colleen Connie Danuta Debbie Dinah Doreen Doris Dorota Edna Edwina Elisabeth Eliza Ellie Elsie Enid Erica Eszter Ethel Felicia
Freda Frieda Ginevra Glenda Glenys Gordana Grainne Gretchen Heidi Helga Hester Imelda Inês Ioana Irena Irma Isabelle Isobel Ivanka Jackie Jacqui Jadwiga
Jarmila Jeannie Jennie Judi Juliette Justine Katalin Katharine Katy Kitty Kristen Leona Libby Liesbeth Lilian Lisbeth Liz Lois Lola Loretta Lottie Lucille
Lucinda Ludmila Lyudmila Madeline Maggie Malgorzata Mandy Marcia Margery Margit Marguerite Marijke Marilyn Marlene Martina Maude Mavis Melinda Meryl Minnie
Mirjana Mollie Mona Norah Ottoline Paige Pam Patsy Polly Priscilla Rachael Ragnhild Rhoda Rhona Rhonda Roseanne Rosie Rowena Roxanne Sabrina Selina Selma
Shauna Shelley Sian Sonya Sophia Stacey Sybil Tammy Tereza Tessa Tracey Trish Trisha Wilhelmina Willa Wilma Yelena Yvette
Aase Abebech Adela Adelheid Adelina Agata Agnese Agostina Aileen Aisling Akiko Albertine Aleida Aleksandrina Alenka Alexia Aliki Aline Alisha Aliya Almudena
Alzbeta Amaia Amalia Ambra Amparo Anabel Anahit Anais Anastasiya Andreia Andrijana Aneta Angeliki Angharad Anika Anja Anke Ann-Marie Anne-Marie Anneli
Annelies Annelise Annemarie Anouk Antje Antonella Antonina Apolonia Araceli Ariadna Arina Arja Armelle Asta Asunta Aurelia Aurelie Aylin Ayse Aysel Ayumi
Azucena Barbora Basma Batya Bea Begona Benedetta Benedicta Benita Berit Berthe Bettina Betul Biljana Birgitta Birgitte Blandine Blazena Bodil Boglarka Boryana
Brangwen Branka Brigita Brita Britt Britta Bruna Bruria Burcu Cagla Carlota Carme Carmela Catarina Caterina Catharina Cathrine Cecile Cecilie Chantelle
Charlotta Chaya Chiyo Chrissie Christel Christiane Cinzia Clarice Clemence Clementine Clotilde Concetta Constanza Cornelia Cosima Costanza Cristiana Cristina
Dafne Damaris Dana Danica Danijela Dariya Darya Davina Debora Delfina Delyth Demet Despina Devika Dijana Dilek Dina Dobrila Domenica Donatella Dorit Dorte
Dorthe Dragana Dubravka Dunja Dympna Edda Efua Eglantine Egle Eilidh Einat Eirini Eirwen Eleftheria Elfriede Eliane Elisabet Elisabeta Elisabetta Ellinor
Elmira Eloisa Elvira Emanuela Emilie Emmanuelle Emmeline Erna Ernestine Erzsebet Esra Etelka Eteri Eudora Eufemia Eulalia Eva-Maria Evangelia Eveline Evgenia
Fabienne Fabiola Fadila Farida Farzana Fatemeh Fatiha Fatma Fatou Fatoumata Faustina Federica Feride Ffion Fiammetta Filippa Filiz Fiorella Flavia Florentina
Floriana Fotini Franca Francisca Franciska Franziska Frederike Frederikke Friederike Fumiko Gabriella Gabrielle Galina Gerda Gerlinde Germaine Gerta Ghislaine
Giorgia Giuliana Giulietta Giuseppina Gladys Glynis Golda Goretti Grazia Graziella Gulnara Gunilla Gunvor Gwenllian Gwladys Gyongyi Habiba Hadija Hadiza Hafsa
Hajra Halima Halyna Hamida Hanako Hanan Hanne Hansine Haruko Hasna Hava Hedda Heidrun Helene Helle Helmi Henny Hermine Herta Hilde Hildegard Hilke Hillevi
Hiroko Hjordis Huda Iciar Idit Ieva Ignacia Ilaria Ilinca Ilze Imke Immaculata Inci Inga Ingunn Inna Iolanda Iolanthe Ipek Iren Irit Irmgard Isaura Iseult
Isolde Itziar Iulia Iva Iveta Ivona Iwona Izabella Jaana Jacintha Jacoba Jadranka Jael Jamila Janina Janna Jasna Jelena Jelica Jessamine Jette Jindra Jitka
Joana Joelle Johanne Jolana Jorunn Jovana Juana Judita Judyta Juhi Julianna Julieta Justina Justyna Jyoti Kaarina Kadri Kalina Kalpana Kamala Kamila Kanako
Karla Karolin Karoline Katell Katerina Kathrine Katinka Katri Kazuko Keren Keti Kirsi Kirstin Kitka Klaudia Klementyna Kornelia Kristiina Kristine Krisztina
Krystyna Kumiko Kunti Laia Laila Laleh Lenka Leonie Leonor Leonora Letizia Liana Liesel Liina Lilia Liliana Lilja Lina Linnea Liora Lisbet Lise Liselotte
Ljiljana Ljubica Loredana Lorena Lorenza Lotta Lubna Luciana Lucie Lucile Lucinde Lucrezia Ludivine Ludovica Lyubov Madalena Maddalena Madhuri Madina Mafalda
Magali Magda Maia Maike Mairi Maite Malin Malwina Manuela Marcelina Marceline Marcella Maren Maret Margareta Margaretha Margarethe Margaux Margherita Marianna
Maribel Marica Marietta Marijana Marika Mariko Marilena Marina Marinela Mariola Mariska Marisol Marita Mariya Marja Marjatta Marketa Marlies Marloes Martine
Marusya Marya Maryla Maryse Masako Mathilda Mavra Mayumi Mechthild Meenakshi Mehreen Mehwish Meike Melek Meltem Merete Merja Merve Michaele Michiko Mihaela
Milada Milica Milka Minako Mireia Mireille Mirela Mirjam Mirna Miroslava Mojca Monique Montserrat Mounira Mukta Muna Munira Nadira Nadja Naima Najwa Nalini
Nanna Naoko Narges Nasrin Nataliya Natasa Nathalie Nazanin Nela Nerea Nerys Nevena Nicoletta Niina Nilgun Nilufar Nimmi Nirmala Noriko Nuala Nuria Nurit Odile
Ofelia Olha Orit Orna Orsola Ottavia Outi Oxana Palmira Paloma Pamina Panagiota Parvati Pascale Patrizia Pavla Pelagia Pernille Perpetua Petronella Petya
Philomena Pirjo Pirkko Piroska Polina Prisca Purificacion Radmila Rafaela Raffaella Rahel Raimonda Raisa Rajni Ranka Rebeka Reiko Rekha Renee Rhian Ricarda
Riikka Ritva Rocio Romina Rosa-Maria Rosalia Rosanna Rosanne Rosaria Roser Rosetta Rosina Roswitha Roza Rozalia Rumiana Ruzica Saadia Sabiha Sabina Sachiko
Sadia Safiya Sahar Sakina Samia Samira Sandrine Sanja Sanna Santina Sarita Satu Sayaka Seija Selin Semra Senka Setsuko Severine Sevgi Shahnaz Shaista
Shakuntala Shanti Sheetal Shirin Shoshana Sibel Sidonie Sidsel Sigal Signy Silja Silje Silke Silvana Sini Sirkka Sissel Slavica Slavka Smita Snezhana
Sophie-Anne Sorcha Stanislava Stanka Stefania Stefanie Steffi Stina Sudha Sujata Sumaya Sunniva Susana Susann Sushma Suzana Suzette Swati Sylvie Szilvia Taina
Takako Tarja Tatyana Tekla Teodora Teodozja Tereasa Terezinha Terhi Thea Tiina Timea Tiziana Tomoko Torill Trijntje Trine Tsvetana Tuija Turid Ulla Ulrica
Unni Urszula Usha Uta Ute Uxue Valborg Valentyna Valeska Vanda Vasiliki Vasilisa Vendela Verica Viktoria Viktoriya Vilma Violetta Virginie Virpi Viviana
Vlasta Wenche Wendela Wilhelmine Wioletta Xiomara Yael Yamina Yana Yasemin Yekaterina Yelizaveta Yevgenia Yoko Yolande Yumi Yuriko Yvonna Zahide Zaira Zarina
Zdenka Zehra Zelia Zenaida Zeynab Zhanna Zlata Zorica Zsofia Zsuzsanna Zuleikha Zulema
Peg Dottie Winnie Millie Trixie Gertie Flo Flossie Hattie Hettie Letty Maisie Mamie Marge Margie Mimi Nell Tilly Tillie Babs Cissy Effie Ettie Ginny Nan Viv Madge
Ava Mia Evie Tamar Dilys Linh
""".split())
